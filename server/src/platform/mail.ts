import { createTransport } from "nodemailer";
import type { Logger } from "./logger.js";

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mailer {
  /** Has a mail sent in the background. What becomes of it changes nothing for whoever asked: a failure is only logged. */
  post(mail: Mail): void;
  /** Ends when everything that was posted is sent or has failed. */
  close(): Promise<void>;
}

export const noMailer: Mailer = { post: () => {}, close: () => Promise.resolve() };

const SECONDS_TO_CONNECT = 8;
const SECONDS_OF_SILENCE = 20;

/** One plain address. Others are well-formed too, but some of them would reach more than one person. */
const PLAIN_ADDRESS = /^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/;

export function createMailer({ url, from }: { readonly url: string; readonly from: string }, log: Logger): Mailer {
  const transport = createTransport(
    {
      url,
      connectionTimeout: SECONDS_TO_CONNECT * 1000,
      greetingTimeout: SECONDS_TO_CONNECT * 1000,
      socketTimeout: SECONDS_OF_SILENCE * 1000,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from },
  );
  const pending = new Set<Promise<void>>();

  async function send({ to, subject, text }: Mail): Promise<void> {
    try {
      if (!PLAIN_ADDRESS.test(to)) throw new Error("Not an address that mail can be sent to");
      await transport.sendMail({ to: { name: "", address: to }, subject, text });
    } catch (error) {
      log.error({ err: error }, "a mail could not be sent");
    }
  }

  return {
    post: (mail) => {
      const sending = send(mail).finally(() => pending.delete(sending));
      pending.add(sending);
    },
    close: async () => {
      await Promise.all(pending);
    },
  };
}
