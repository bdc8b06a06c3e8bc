import { describe, expect, it } from "vitest";
import { moveOn } from "~/platform/respond.server";

describe("a page whose moment is over", () => {
  it.each(["GET", "HEAD"])("sends on who opens it (%s)", (method) => {
    const opened = () => moveOn({ context: { method } }, "/council/lists");
    expect(opened).toThrow(expect.objectContaining({ status: 303 }) as Error);
  });

  it("stays after a refused post, so that the refusal and what was typed are shown", () => {
    expect(() => moveOn({ context: { method: "POST" } }, "/council/lists")).not.toThrow();
  });
});
