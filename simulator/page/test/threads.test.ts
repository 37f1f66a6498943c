import { describe, expect, it } from "vitest";
import type { Message } from "../src/model/contract";
import { continues, threadsOf, upserted } from "../src/model/threads";

const aMessage = (id: string, minute: number, more: Partial<Message> = {}): Message => ({
  id, conversationId: "19:soporte", rootId: null, from: { id: "29:ana", name: "Ana", isBot: false },
  at: `2026-11-24T15:${String(minute).padStart(2, "0")}:00Z`, editedAt: null, text: "hola", textFormat: "plain",
  attachments: [], suggestedActions: null, deleted: false, summary: null, ...more,
});

describe("threads", () => {
  it("puts every reply under its post, in the order they were written", () => {
    const threads = threadsOf([aMessage("3", 3, { rootId: "1" }), aMessage("1", 0), aMessage("2", 1), aMessage("4", 2, { rootId: "1" })]);

    expect(threads.map((t) => t.root.id)).toEqual(["1", "2"]);
    expect(threads[0]?.replies.map((r) => r.id)).toEqual(["4", "3"]);
  });

  it("shows a reply whose post is unknown instead of losing it", () => {
    expect(threadsOf([aMessage("9", 1, { rootId: "7" })]).map((t) => t.root.id)).toEqual(["9"]);
  });

  it("replaces a message that came before and adds one that did not", () => {
    const before = [aMessage("1", 0)];

    expect(upserted(before, aMessage("1", 0, { text: "otra" })).map((m) => m.text)).toEqual(["otra"]);
    expect(upserted(before, aMessage("2", 1))).toHaveLength(2);
  });

  it("groups what one person writes within five minutes", () => {
    expect(continues(aMessage("1", 0), aMessage("2", 4))).toBe(true);
    expect(continues(aMessage("1", 0), aMessage("2", 6))).toBe(false);
    expect(continues(aMessage("1", 0), aMessage("2", 1, { from: { id: "28:bot", name: "Mesa", isBot: true } }))).toBe(false);
  });
});
