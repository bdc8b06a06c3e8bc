import type { AppLoadContext } from "@remix-run/node";
import type { Request as Asked, RequestHandler, Response as Told } from "express";
import { enterAsSupplier } from "~/features/accounts/enter.server";

const answered: readonly string[] = ["HEAD", "POST", "PATCH", "DELETE"];

/**
 * The door for files that come in pieces. It stands outside Remix, which would read each piece into memory, and guards
 * itself: whoever may add a file for a supplier. What comes here is no document yet; the form that names it makes it one.
 */
export function takePieces(contextOf: (request: Asked) => AppLoadContext): RequestHandler {
  return (asked, told, next) => {
    // No browser's form says one thing and means another.
    delete asked.headers["x-http-method-override"];
    if (!answered.includes(asked.method)) {
      told.status(405).set("Allow", answered.join(", ")).type("text").send("This address takes files in pieces.");
      return;
    }
    told.setHeader("Cache-Control", "no-store");
    take(asked, told, contextOf(asked)).catch(next);
  };
}

async function take(asked: Asked, told: Told, context: AppLoadContext): Promise<void> {
  const request = new Request(`${context.services.portal.publicUrl}${asked.originalUrl}`, {
    headers: { cookie: asked.headers.cookie ?? "" },
  });
  try {
    const { actor } = await enterAsSupplier({ request, context }, "SA", "SB");
    await context.services.resumable.answer(asked, told, actor.organisationId);
  } catch (answer) {
    if (!(answer instanceof Response)) throw answer;
    // A page would be sent to sign in; a script is told.
    const isOver = answer.status === 303 || answer.status === 302;
    told.status(isOver ? 401 : answer.status).type("text");
    told.send(isOver ? "Your session is over. Sign in again; the part that has come is kept." : "You may not do this.");
  }
}
