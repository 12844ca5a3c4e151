import { Button, Container, Stack, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { askServer, useConnection } from "../lib/connection";
import { t } from "../lib/text";
import { PageLoader } from "../ui/page-loader";
import { useAskingServer } from "./connection-notice";

interface BrokenPageProps {
  /** What surrounds the pages stands, and is the page's frame. */
  isInShell?: boolean;
}

/** When a page breaks, or its file can't be had: because the server can't be reached, or has been updated meanwhile. */
export function BrokenPage({ isInShell = false }: BrokenPageProps) {
  const isThere = useIsServerThere();
  useDocumentTitle(t("Something broke · Claviger"));
  if (isThere === null) return <PageLoader />;
  return (
    <Container component={isInShell ? "div" : "main"} size="xs" py={96}>
      <Stack align="flex-start">{isThere ? <Broken /> : <Unreachable />}</Stack>
    </Container>
  );
}

/** Null until it has been asked. */
function useIsServerThere(): boolean | null {
  const isConnected = useConnection();
  const [first, setFirst] = useState<boolean | null>(null);
  useEffect(() => void askServer().then(setFirst), []);
  // Once the server was missing, this stays until the page is loaded anew.
  return first && isConnected;
}

function Broken() {
  return (
    <>
      <Title order={1} size="h2">
        {t("This page broke")}
      </Title>
      <Text>
        {t("It may have been updated while it was open. Loading it again usually helps; nothing has been lost.")}
      </Text>
      <Button onClick={() => window.location.reload()}>{t("Load again")}</Button>
    </>
  );
}

/** What couldn't be loaded is not asked for again by every browser: the page is, as soon as there is somebody to ask. */
function Unreachable() {
  const isConnected = useConnection();
  const { isAsking, ask } = useAskingServer();
  useEffect(() => {
    if (isConnected) window.location.reload();
  }, [isConnected]);
  return (
    <>
      <Title order={1} size="h2">
        {t("This page couldn’t be loaded")}
      </Title>
      <Text>{t("The server can’t be reached. The page comes by itself as soon as the connection is back.")}</Text>
      <Button loading={isAsking} onClick={() => void ask()}>
        {t("Try again")}
      </Button>
    </>
  );
}
