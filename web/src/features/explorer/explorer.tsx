import { Button, Group, Input, Kbd, Select, Stack, Text } from "@mantine/core";
import { IconPlayerPlay } from "@tabler/icons-react";
import type { GraphQLSchema } from "graphql";
import { useMemo, useRef, useState, type ReactNode } from "react";
import { rich, t } from "../../lib/text";
import { CopyTextButton } from "../../ui/copy-button";
import { Section } from "../../ui/section";
import { AnswerSection } from "./answer-section";
import { CodeEditor } from "./code-editor";
import { documentEditor, variablesEditor } from "./editor-languages";
import type { Example } from "./examples";
import { ExampleField } from "./example-field";
import { operationsOf, type Operation } from "./operations";
import { asCurl } from "./send-request";
import { SenderField, senderProblem, type Sender } from "./sender-field";
import { useRequest } from "./use-request";
import classes from "./explorer.module.css";

interface ExplorerProps {
  schema: GraphQLSchema;
  examples: Readonly<Record<"queries" | "mutations", readonly Example[]>>;
  /** The example that the address names. */
  example: Example;
  onExample: (id: string) => void;
  /** Who is signed in. */
  userName: string;
  /** Called when the person has changed something. */
  onChanged: () => void;
}

export function Explorer({ schema, examples, example, onExample, userName, onChanged }: ExplorerProps) {
  const [draft, setDraft] = useDraftOf(example);
  const [sender, setSender] = useState<Sender>({ kind: "person", secret: "" });
  const keyField = useRef<HTMLInputElement>(null);
  const [isProblemShown, setProblemShown] = useState(false);
  const operations = useMemo(() => operationsOf(draft.document), [draft.document]);
  const [chosen, setChosen] = useState<string | null>(null);
  const operation = operations.find(({ name }) => name === chosen) ?? operations[0];
  const extensions = useMemo(() => documentEditor(schema), [schema]);
  const { state, send } = useRequest();

  const content = {
    ...draft,
    // Of a single one the server needs no name.
    operationName: operations.length > 1 ? (operation?.name ?? null) : null,
  };
  const run = async () => {
    setProblemShown(true);
    if (senderProblem(sender) !== null) keyField.current?.focus();
    if (state.kind === "busy" || senderProblem(sender) !== null) return;
    const isPerson = sender.kind === "person";
    await send({ ...content, secret: isPerson ? null : sender.secret.trim() });
    if (isPerson && operation?.type === "mutation") onChanged();
  };

  return (
    <div className={classes.columns}>
      <Section title={t("Request")}>
        <Stack gap="md">
          <ExampleField examples={examples} value={example.id} onChoose={onExample} />
          <SenderField
            sender={sender}
            userName={userName}
            fieldRef={keyField}
            problem={isProblemShown ? senderProblem(sender) : null}
            onChange={setSender}
          />
          <div>
            <EditorLabel>{t("Document")}</EditorLabel>
            <CodeEditor
              label={t("Document")}
              value={draft.document}
              extensions={extensions}
              onChange={(document) => setDraft({ ...draft, document })}
              onRun={() => void run()}
              minHeight={200}
              maxHeight={380}
            />
          </div>
          <div>
            <EditorLabel>{t("Variables")}</EditorLabel>
            <CodeEditor
              label={t("Variables")}
              value={draft.variables}
              extensions={variablesEditor}
              onChange={(variables) => setDraft({ ...draft, variables })}
              onRun={() => void run()}
              minHeight={80}
              maxHeight={280}
            />
          </div>
          {operations.length > 1 && (
            <OperationField operations={operations} value={operation?.name ?? null} onChange={setChosen} />
          )}
          <Group gap="sm">
            <Button
              leftSection={<IconPlayerPlay size={16} stroke={1.5} aria-hidden />}
              loading={state.kind === "busy"}
              onClick={() => void run()}
            >
              {operation?.type === "mutation" ? t("Run mutation") : t("Run")}
            </Button>
            <CopyCurl content={content} />
            <Text size="xs" c="dimmed" visibleFrom="sm">
              {rich("<kbd>Ctrl</kbd> or <kbd>⌘</kbd> with <kbd>Enter</kbd> runs it from an editor.", { kbd: inKbd })}
            </Text>
          </Group>
        </Stack>
      </Section>
      <AnswerSection state={state} />
    </div>
  );
}

const inKbd = (key: ReactNode) => <Kbd size="xs">{key}</Kbd>;

/** To be seen: an editor says its name itself. */
const EditorLabel = ({ children }: { children: string }) => (
  <Input.Label component="div" mb={6} aria-hidden>
    {children}
  </Input.Label>
);

interface Draft {
  readonly document: string;
  readonly variables: string;
}

/** What is in the editors: another example takes its place. */
function useDraftOf(example: Example): [Draft, (draft: Draft) => void] {
  const [shown, setShown] = useState(example.id);
  const [draft, setDraft] = useState(() => draftOf(example));
  if (shown !== example.id) {
    setShown(example.id);
    setDraft(draftOf(example));
  }
  return [draft, setDraft];
}

function draftOf({ document, variables }: Example): Draft {
  const isEmpty = Object.keys(variables).length === 0;
  return { document, variables: isEmpty ? "" : JSON.stringify(variables, null, 2) };
}

interface OperationFieldProps {
  operations: readonly Operation[];
  value: string | null;
  onChange: (name: string | null) => void;
}

function OperationField({ operations, value, onChange }: OperationFieldProps) {
  const names = operations.flatMap(({ name }) => (name === null ? [] : [name]));
  return (
    <Select
      label={t("Operation to run")}
      data={[...new Set(names)]}
      value={value}
      onChange={onChange}
      allowDeselect={false}
      placeholder={t("Give each operation a name")}
    />
  );
}

function CopyCurl({ content }: { content: Parameters<typeof asCurl>[1] }) {
  let command: string;
  try {
    command = asCurl(window.location.origin, content);
  } catch {
    // The variables aren't JSON, as the editor says.
    return null;
  }
  return (
    <CopyTextButton text={command} variant="default">
      {t("Copy as curl")}
    </CopyTextButton>
  );
}
