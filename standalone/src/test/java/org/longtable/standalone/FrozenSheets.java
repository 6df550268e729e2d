package org.longtable.standalone;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The spreadsheets of a small council that are part of the frozen fixture. Importing them again adds nothing. */
final class FrozenSheets {

    private FrozenSheets() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> sheets = new LinkedHashMap<>();
        put(sheets, "roster.csv", """
                Council,First name,Last name,Email,Relationship,Preferred language,Joined,HIPAA training,Phone,Status
                Council in spreadsheets,Sheila,Sheet,sheila@sheets.example.org,Staff,English,2026-01-05,2026-01-20,555-0168,active
                Council in spreadsheets,Roy,Row,roy@sheets.example.org,Grandparent,Spanish,2026-01-06,,555-0155,active
                Council in spreadsheets,Cecil,Cell,cecil@sheets.example.org,Parent,English,2026-01-06,,,alumni
                """);
        put(sheets, "meetings.csv", """
                Council,Title,Date,Start,Minutes,How,Time zone
                Council in spreadsheets,February meeting,2026-02-03,18:00,90,in person,America/Chicago
                """);
        put(sheets, "attendance.csv", """
                Council,Meeting date,Email,Attended
                Council in spreadsheets,2026-02-03,sheila@sheets.example.org,in person
                Council in spreadsheets,2026-02-03,roy@sheets.example.org,phone
                Council in spreadsheets,2026-02-03,cecil@sheets.example.org,absent
                """);
        put(sheets, "compensation.csv", """
                Email,Council,Date,What for,Quantity,Amount,Status,Paid by
                roy@sheets.example.org,Council in spreadsheets,2026-02-03,mileage,41,$28.70,paid,direct deposit
                roy@sheets.example.org,Council in spreadsheets,2026-02-03,participation,1,$50.00,approved,gift card
                cecil@sheets.example.org,Council in spreadsheets,2026-02-03,child care,2,$30.00,declined,
                cecil@sheets.example.org,Council in spreadsheets,2026-02-04,time,1,$25.00,submitted,
                """);
        put(sheets, "ideas.csv", """
                Council,From,Date,Idea,Where it stands,Answer
                Council in spreadsheets,roy@sheets.example.org,2026-02-03,One page care plan,in progress,Answered at the meeting
                Council in spreadsheets,roy@sheets.example.org,2026-02-03,Parking vouchers,declined,There is no money for it
                Council in spreadsheets,,2026-02-03,Softer light,heard,
                """);
        return sheets;
    }

    private static void put(Map<String, byte[]> sheets, String name, String text) {
        sheets.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
