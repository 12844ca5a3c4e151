import { Alert, Badge, Group, Loader, Stack, Text, VisuallyHidden } from "@mantine/core";
import { IconAlertTriangle, IconPlayerPlay } from "@tabler/icons-react";
import { inLanguage } from "../../lib/language";
import { t } from "../../lib/text";
import { CopyButton } from "../../ui/copy-button";
import { EmptyState } from "../../ui/empty-state";
import { Section } from "../../ui/section";
import { CodeEditor } from "./code-editor";
import { answerView } from "./editor-languages";
import type { Answer } from "./send-request";
import type { RequestState } from "./use-request";

const milliseconds = inLanguage((language) => new Intl.NumberFormat(language, { style: "unit", unit: "millisecond" }));

export function AnswerSection({ state }: { state: RequestState }) {
  const answer = state.kind === "answered" ? state.answer : state.kind === "busy" ? state.last : null;
  return (
    <Section title={t("Answer")} actions={answer && <CopyButton text={answer.text} label={t("Copy the answer")} />}>
      <VisuallyHidden role="status">{spoken(state)}</VisuallyHidden>
      {state.kind === "idle" && (
        <EmptyState icon={<IconPlayerPlay size={24} stroke={1.5} />} title={t("Nothing was run yet")}>
          {t("Choose an example or write a document of your own, and run it.")}
        </EmptyState>
      )}
      {state.kind === "busy" && !answer && (
        <Group gap="xs" py="xl" justify="center">
          <Loader size={16} color="gray" aria-hidden />
          <Text size="sm" c="dimmed">
            {t("Waiting for the answer…")}
          </Text>
        </Group>
      )}
      {state.kind === "failed" && (
        <Alert
          color="red"
          variant="light"
          title={t("There is no answer")}
          icon={<IconAlertTriangle aria-hidden stroke={1.5} />}
        >
          {state.message}
        </Alert>
      )}
      {answer && <AnswerBody answer={answer} />}
    </Section>
  );
}

function AnswerBody({ answer: { status, durationMs, hasErrors, text } }: { answer: Answer }) {
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Badge color={hasErrors || status >= 400 ? "red" : "green"}>{t("Status {status}", { status })}</Badge>
        {hasErrors && status < 400 && <Badge color="red">{t("With errors")}</Badge>}
        <Text size="sm" c="dimmed">
          {milliseconds().format(durationMs)}
        </Text>
      </Group>
      <CodeEditor label={t("Answer")} value={text} extensions={answerView} minHeight={120} maxHeight={680} />
    </Stack>
  );
}

function spoken(state: RequestState): string {
  if (state.kind === "idle") return "";
  if (state.kind === "busy") return t("Waiting for the answer");
  if (state.kind === "failed") return t("There is no answer. {problem}", { problem: state.message });
  const { status, hasErrors } = state.answer;
  return hasErrors
    ? t("Answered with status {status} and errors", { status })
    : t("Answered with status {status}", { status });
}
