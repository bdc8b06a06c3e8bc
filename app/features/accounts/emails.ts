import { roleNames, type GrantedRole } from "~/core/actor";

/** Subject and plain text; the outbox adds the address. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** Anybody may type any address and any name, so nothing of what was typed goes out in our name. */
export function registerEmail(facts: { link: string }): Letter {
  return {
    subject: "Finish making your account",
    text: `Hello

Someone asked for an account with this e-mail address. To finish, choose a password here:

${facts.link}

The link works once, for 24 hours. If it was not you, do nothing: no account is made.
`,
  };
}

export function alreadyRegisteredEmail(facts: { name: string; signIn: string; forgotten: string }): Letter {
  return {
    subject: "You have an account already",
    text: `Hello ${facts.name}

Someone asked for an account with this e-mail address, and you have one already.

Sign in: ${facts.signIn}
Forgotten your password: ${facts.forgotten}

If it was not you, you need do nothing.
`,
  };
}

export function resetPasswordEmail(facts: { name: string; link: string }): Letter {
  return {
    subject: "Choose a new password",
    text: `Hello ${facts.name}

Choose a new password here:

${facts.link}

The link works once, for two hours. If you did not ask for it, do nothing: your password stays as it is.
`,
  };
}

export function unknownAccountEmail(facts: { register: string }): Letter {
  return {
    subject: "There is no account for this e-mail address",
    text: `Hello

Someone asked for a new password with this e-mail address, and there is no account for it.

You can make one here: ${facts.register}

If it was not you, you need do nothing.
`,
  };
}

export function joinEmail(facts: {
  name: string;
  organisation: string;
  roles: readonly GrantedRole[];
  link: string;
}): Letter {
  const roles = facts.roles.map((role) => `- ${roleNames[role]}`).join("\n");
  return {
    subject: `Join ${facts.organisation}`,
    text: `Hello ${facts.name}

You are invited to act for ${facts.organisation}, as:

${roles}

Accept here:

${facts.link}

The link works once, for 72 hours.
`,
  };
}
