import { Code, VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";

// What `rich` makes of the tags that many messages have.

export const b = (text: ReactNode) => <b>{text}</b>;
export const code = (text: ReactNode) => <Code>{text}</Code>;
/** For those who listen. */
export const hidden = (text: ReactNode) => <VisuallyHidden>{text}</VisuallyHidden>;
