package org.plumbline.demo;

import org.plumbline.access.Role;

/**
 * Somebody who can sign in to the demonstration.
 *
 * @param does what they do, in a few words
 */
public record DemoPerson(String username, String name, Role role, String does) {}
