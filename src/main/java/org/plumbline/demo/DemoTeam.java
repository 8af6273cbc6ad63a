package org.plumbline.demo;

/** A team of the invented county: the code that its workbooks carry, its name, and the service it belongs to. */
public record DemoTeam(String code, String name, String service) {}
