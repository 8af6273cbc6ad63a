package org.plumbline.intake.events;

/** A row that records an event, as it is written and not checked yet. */
record EventLine(long line, String caseId, String type, String date, String time, String attributes) {}
