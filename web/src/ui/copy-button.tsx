import { ActionIcon, Button, Tooltip, VisuallyHidden, type ButtonProps } from "@mantine/core";
import { IconCheck, IconCopy, IconX } from "@tabler/icons-react";
import { useEffect, useState, type ReactNode } from "react";
import { copyText } from "../lib/clipboard";
import { message, textOf } from "../lib/text";

type Outcome = "idle" | "copied" | "refused";

const SHOWN_MS = 2000;
const ICONS = { idle: IconCopy, copied: IconCheck, refused: IconX } as const;
const ANSWERS = { copied: message("Copied"), refused: message("Select the text and copy it by hand") } as const;

interface CopyButtonProps {
  text: string;
  /** What it copies, such as “Copy organization id”. */
  label: string;
}

export function CopyButton({ text, label }: CopyButtonProps) {
  const { outcome, copy } = useCopy(text);
  const Icon = ICONS[outcome];
  return (
    <Tooltip label={answerTo(outcome) || label}>
      <ActionIcon variant="subtle" color={outcome === "copied" ? "green" : "gray"} aria-label={label} onClick={copy}>
        <Icon size={16} stroke={1.5} aria-hidden />
        <Announcement outcome={outcome} />
      </ActionIcon>
    </Tooltip>
  );
}

interface CopyTextButtonProps extends ButtonProps {
  text: string;
  children: ReactNode;
  onCopied?: () => void;
}

export function CopyTextButton({ text, children, onCopied, ...props }: CopyTextButtonProps) {
  const { outcome, copy } = useCopy(text, onCopied);
  const Icon = ICONS[outcome];
  return (
    <Button leftSection={<Icon size={16} stroke={1.5} aria-hidden />} {...props} onClick={copy}>
      {outcome === "idle" ? children : answerTo(outcome)}
      <Announcement outcome={outcome} />
    </Button>
  );
}

function Announcement({ outcome }: { outcome: Outcome }) {
  return <VisuallyHidden role="status">{answerTo(outcome)}</VisuallyHidden>;
}

const answerTo = (outcome: Outcome): string => (outcome === "idle" ? "" : textOf(ANSWERS[outcome]));

function useCopy(text: string, onCopied?: () => void) {
  const [outcome, setOutcome] = useState<Outcome>("idle");

  useEffect(() => {
    if (outcome === "idle") return;
    const timer = setTimeout(() => setOutcome("idle"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = () => {
    void copyText(text).then((isCopied) => {
      setOutcome(isCopied ? "copied" : "refused");
      if (isCopied) onCopied?.();
    });
  };
  return { outcome, copy };
}
