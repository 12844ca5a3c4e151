import { Alert, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconArrowDown, IconCheck, IconX } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { rich, t, textOf } from "../../lib/text";
import { PERMISSION_LABELS, RouteNeeds } from "./route-needs";
import classes from "./route-list.module.css";
import { methodLabel } from "./route-rules";
import { CALL_METHODS, tryCall, type Tried } from "./try-call";
import type { Route } from "./use-set-routes";

interface TryOutProps {
  routes: readonly Route[];
  /** As the address has them. */
  method: string;
  path: string;
  onMethod: (method: string) => void;
  /** Called when the reader pauses typing. */
  onPath: (path: string) => void;
}

const PAUSE_MS = 300;

/** Says of a call which route it would be taken for. */
export function TryOut({ routes, method: asked, path: initial, onMethod, onPath }: TryOutProps) {
  const [path, setPath] = useState(initial);
  const keepPath = useDebouncedCallback(onPath, PAUSE_MS);
  const method = CALL_METHODS.find((known) => known === asked) ?? "GET";
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end" wrap="nowrap">
        <NativeSelect
          label={t("Method")}
          w={130}
          data={[...CALL_METHODS]}
          value={method}
          onChange={({ currentTarget }) => onMethod(currentTarget.value)}
        />
        <TextInput
          label={t("Path of a call")}
          placeholder="/v1/orders/4711?page=2"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          style={{ flex: 1 }}
          value={path}
          onChange={({ currentTarget: { value } }) => {
            setPath(value);
            keepPath(value);
          }}
        />
      </Group>
      <div role="status">{path !== "" && <Outcome tried={tryCall(routes, method, path)} method={method} />}</div>
    </Stack>
  );
}

const ICON = { size: 18, stroke: 1.5, "aria-hidden": true } as const;

const inText = (text: ReactNode) => (
  <Text span size="sm">
    {text}
  </Text>
);

function Outcome({ tried, method }: { tried: Tried; method: string }) {
  switch (tried.kind) {
    case "matched":
      return (
        <Alert role="none" variant="light" color="green" icon={<IconCheck {...ICON} />}>
          <Group gap="xs">
            {rich("<text>Matched by</text> {route} <text>asking for</text> {needs}", {
              text: inText,
              route: <code className={classes.scope}>{`${methodLabel(tried.route.method)} ${tried.route.path}`}</code>,
              needs: <RouteNeeds {...tried.route} />,
            })}
          </Group>
        </Alert>
      );
    case "unmatched":
      return (
        <Alert role="none" variant="light" color="gray" icon={<IconArrowDown {...ICON} />}>
          {t("No route matches: {method} asks for {permission}.", {
            method,
            permission: tried.permission === null ? "" : textOf(PERMISSION_LABELS[tried.permission]),
          })}
        </Alert>
      );
    case "refused":
      return (
        <Alert role="none" variant="light" color="red" icon={<IconX {...ICON} />}>
          {t("Refused with 400. {problem}.", { problem: tried.problem })}
        </Alert>
      );
  }
}
