import { Writable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { openMailbox, type Mailbox } from "../../test/mailbox.js";
import { createMailer, noMailer, type Mailer } from "./mail.js";

const FROM = "Claviger <keys@example.org>";

describe("a mailer", () => {
  let mailbox: Mailbox;
  let lines: string[];
  let mailer: Mailer;
  const log = () => pino(new Writable({ write: (line: Buffer, _, done) => (lines.push(line.toString()), done()) }));
  beforeAll(async () => {
    mailbox = await openMailbox();
  });
  afterAll(() => mailbox.close());
  beforeEach(() => {
    mailbox.mails.length = 0;
    lines = [];
    mailer = createMailer({ url: mailbox.url, from: FROM }, log());
  });

  test("sends what is posted, from its sender, and its end waits for that", async () => {
    mailer.post({ to: "ada@example.org", subject: "Join Äcme", text: "Hello\n\nthere" });
    await mailer.close();
    expect(mailbox.mails).toEqual([{ from: "keys@example.org", to: ["ada@example.org"], data: expect.any(String) }]);
    expect(mailbox.mails[0]?.data).toContain("From: Claviger <keys@example.org>");
    expect(mailbox.mails[0]?.data).toMatch(/Hello\r\n\r\nthere/);
    expect(lines).toEqual([]);
  });

  test.each(["a,b@example.org", '"x"<y@example.org', "a@b@example.org", "a;b@example.org"])(
    "sends nothing to %j, which may be more than one address",
    async (to) => {
      mailer.post({ to, subject: "x", text: "x" });
      await mailer.close();
      expect(mailbox.mails).toEqual([]);
      expect(lines).toHaveLength(1);
    },
  );

  test("lets no subject smuggle a header in", async () => {
    mailer.post({ to: "ada@example.org", subject: "x\r\nBcc: eve@example.org", text: "x" });
    await mailer.close();
    expect(mailbox.mails[0]?.to).toEqual(["ada@example.org"]);
    expect(mailbox.mails[0]?.data).not.toMatch(/^Bcc:/m);
  });

  test("only logs that a mail failed, and not what it said", async () => {
    const refusing = createMailer({ url: "smtp://me:hush@127.0.0.1:1", from: FROM }, log());
    refusing.post({ to: "ada@example.org", subject: "x", text: "the secret link" });
    await refusing.close();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("a mail could not be sent");
    expect(lines[0]).not.toMatch(/secret link|hush/);
  });
});

test("without a mail server nothing is sent", async () => {
  noMailer.post({ to: "ada@example.org", subject: "x", text: "x" });
  await expect(noMailer.close()).resolves.toBeUndefined();
});
