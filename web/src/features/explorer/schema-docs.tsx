import { Anchor, Button, Group, Stack, Text, TextInput, Title } from "@mantine/core";
import { IconArrowLeft, IconSearch } from "@tabler/icons-react";
import {
  getNamedType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from "graphql";
import { useEffect, useRef, useState } from "react";
import { t } from "../../lib/text";
import { docEntries, searchEntries, type DocEntry } from "./doc-entries";
import classes from "./schema-docs.module.css";

/** What the schema says of itself, from the queries and mutations down to each type. */
export function SchemaDocs({ schema }: { schema: GraphQLSchema }) {
  const [path, setPath] = useState<readonly string[]>([]);
  const [search, setSearch] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const type = schema.getType(path.at(-1) ?? "");
  const go = (next: readonly string[]) => {
    setPath(next);
    setSearch("");
  };

  // The link that was pressed is gone: what it led to is read on.
  useEffect(() => {
    if (path.length > 0) heading.current?.focus();
  }, [path]);

  const open = (name: string) => go([...path, name]);
  return (
    <Stack gap="md">
      <TextInput
        type="search"
        aria-label={t("Search types and fields")}
        placeholder={t("Search types and fields")}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
        autoComplete="off"
        spellCheck={false}
      />
      {search.trim() !== "" ? (
        <Found entries={searchEntries(schema, search.trim())} onOpen={open} />
      ) : type ? (
        <section>
          <Group gap="xs" mb={4}>
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              leftSection={<IconArrowLeft size={16} stroke={1.5} aria-hidden />}
              onClick={() => go(path.slice(0, -1))}
            >
              {t("Back")}
            </Button>
          </Group>
          <Title order={3} size="h4" ref={heading} tabIndex={-1} style={{ outline: "none" }}>
            {type.name}
          </Title>
          <Described text={type.description} />
          <div className={classes.entries}>
            <Entries entries={docEntries(type)} onOpen={open} />
          </div>
        </section>
      ) : (
        <Roots schema={schema} onOpen={open} />
      )}
    </Stack>
  );
}

function Roots({ schema, onOpen }: { schema: GraphQLSchema; onOpen: (name: string) => void }) {
  return [schema.getQueryType(), schema.getMutationType()].map(
    (root) =>
      root && (
        <section key={root.name}>
          <Title order={3} size="h4" mb={4}>
            {root === schema.getQueryType() ? t("Queries") : t("Mutations")}
          </Title>
          <Entries entries={docEntries(root)} onOpen={onOpen} />
        </section>
      ),
  );
}

function Found({ entries, onOpen }: { entries: readonly DocEntry[]; onOpen: (name: string) => void }) {
  return (
    <div>
      <Text size="sm" c="dimmed" role="status" mb="xs">
        {entries.length === 0
          ? t("Nothing in the schema has such a name.")
          : t("{count, number} found", { count: entries.length })}
      </Text>
      <Entries entries={entries} onOpen={onOpen} />
    </div>
  );
}

function Entries({ entries, onOpen }: { entries: readonly DocEntry[]; onOpen: (name: string) => void }) {
  return (
    <ul className={classes.list}>
      {entries.map(({ id, name, args, type, description }) => (
        <li key={id} className={classes.entry}>
          <div className={classes.signature}>
            <span className={classes.name}>{name}</span>
            {args.length > 0 && (
              <>
                (
                {args.map((arg, index) => (
                  <span key={arg.name}>
                    {index > 0 && ", "}
                    {arg.name}: <TypeLink type={arg.type} onOpen={onOpen} />
                  </span>
                ))}
                )
              </>
            )}
            {type && (
              <>
                : <TypeLink type={type} onOpen={onOpen} />
              </>
            )}
          </div>
          <Described text={description} />
        </li>
      ))}
    </ul>
  );
}

function TypeLink({ type, onOpen }: { type: GraphQLType; onOpen: (name: string) => void }) {
  const named: GraphQLNamedType = getNamedType(type);
  if (isSpecifiedScalarType(named)) return String(type);
  return (
    <Anchor component="button" type="button" ff="monospace" inherit onClick={() => onOpen(named.name)}>
      {String(type)}
    </Anchor>
  );
}

function Described({ text }: { text: string | null | undefined }) {
  return (
    text && (
      <Text size="sm" c="dimmed">
        {text}
      </Text>
    )
  );
}
