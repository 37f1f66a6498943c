import { describe, expect, it } from "vitest";
import { outcomeOf, refreshesByItself, refreshIsDue, refreshOf, supports, withDirectory } from "../src/cards/source";

const aRefresh = (userIds?: string[]) => ({
  type: "AdaptiveCard",
  refresh: { action: { type: "Action.Execute", verb: "refreshDesk", data: { id: 1 } }, ...(userIds ? { userIds } : {}) },
});

describe("refresh", () => {
  it("happens by itself for the people listed only", () => {
    const request = refreshOf(aRefresh(["29:luis"]))!;

    expect(refreshesByItself(request, "29:luis", 4)).toBe(true);
    expect(refreshesByItself(request, "29:ana", 4)).toBe(false);
  });

  it("happens by itself for everyone when nobody is listed, unless the conversation is large", () => {
    const request = refreshOf(aRefresh())!;

    expect(refreshesByItself(request, "29:ana", 60)).toBe(true);
    expect(refreshesByItself(request, "29:ana", 61)).toBe(false);
  });

  it("is manual with an empty list", () => {
    expect(refreshesByItself(refreshOf(aRefresh([]))!, "29:ana", 2)).toBe(false);
  });

  it("is due once a minute, and at once after an update", () => {
    expect(refreshIsDue(undefined, 0, 1_000)).toBe(true);
    expect(refreshIsDue({ revision: 0, at: 1_000 }, 0, 60_999)).toBe(false);
    expect(refreshIsDue({ revision: 0, at: 1_000 }, 0, 61_000)).toBe(true);
    expect(refreshIsDue({ revision: 0, at: 1_000 }, 1, 1_001)).toBe(true);
  });
});

describe("an answer to a button", () => {
  const answered = (statusCode: number, type: string, value: unknown) => outcomeOf({ status: 200, body: { statusCode, type, value } });

  it("can be a card, a sentence, an error or nothing", () => {
    expect(answered(200, "application/vnd.microsoft.card.adaptive", { type: "AdaptiveCard" }).kind).toBe("card");
    expect(answered(200, "application/vnd.microsoft.activity.message", "Listo.")).toEqual({ kind: "message", text: "Listo." });
    expect(answered(400, "application/vnd.microsoft.error", { code: "x", message: "No se pudo." })).toEqual({ kind: "error", text: "No se pudo." });
    expect(answered(401, "application/vnd.microsoft.activity.loginRequest", {}).kind).toBe("signIn");
    expect(outcomeOf({ status: 200, body: null }).kind).toBe("none");
    expect(outcomeOf({ status: 504, body: null, error: "Sin respuesta." })).toEqual({ kind: "error", text: "Sin respuesta." });
  });
});

describe("a card's source", () => {
  it("is drawn up to Teams' version", () => {
    expect([undefined, "1.0", "1.5"].map(supports)).toEqual([true, true, true]);
    expect(["1.6", "2.0"].map(supports)).toEqual([false, false]);
  });

  it("gets the simulated people where it asks the directory", () => {
    const picker = { type: "Input.ChoiceSet", id: "who", "choices.data": { type: "Data.Query", dataset: "graph.microsoft.com/users" } };

    expect(withDirectory([picker], [{ name: "Ana", aadObjectId: "a1" }])).toEqual([
      { type: "Input.ChoiceSet", id: "who", choices: [{ title: "Ana", value: "a1" }] },
    ]);
  });
});
