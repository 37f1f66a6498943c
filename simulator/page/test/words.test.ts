import { describe, expect, it } from "vitest";
import { firstName, initialsOf, inkOn, slug } from "../src/model/names";
import { clockText, dayText, stampText, timeText } from "../src/model/time";

const noon = "2026-11-24T17:00:00Z";

describe("times", () => {
  it("are those of Bogotá in Spanish", () => {
    expect(timeText(noon)).toMatch(/^12:00\sp\.\sm\.$/);
    expect(clockText(Date.parse(noon))).toMatch(/^Mar.* 24 nov.* 2026.*12:00/);
  });

  it("name the day as people do, by Bogotá's midnight", () => {
    const now = Date.parse("2026-11-25T04:59:00Z");

    expect(dayText(noon, now)).toBe("Hoy");
    expect(dayText(noon, now + 120_000)).toBe("Ayer");
    expect(stampText(noon, now + 120_000)).toMatch(/^24/);
  });
});

describe("names", () => {
  it("become plain keys, initials and readable ink", () => {
    expect(slug("Sofía Peña")).toBe("sofia-pena");
    expect(firstName("Ana Lucía Morales")).toBe("Ana");
    expect(initialsOf("Ana Lucía Morales")).toBe("AL");
    expect([inkOn("#0f6cbd"), inkOn("#ffd700"), inkOn("?")]).toEqual(["#ffffff", "#000000", "#ffffff"]);
  });
});
