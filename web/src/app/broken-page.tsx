import { Button, Container, Stack, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";
import { t } from "../lib/text";

/** When a page breaks, or its file is gone because the server has been updated meanwhile. */
export function BrokenPage() {
  useDocumentTitle(t("Something broke · Claviger"));
  return (
    <Container component="main" size="xs" py={96}>
      <Stack align="flex-start">
        <Title order={1}>{t("This page broke")}</Title>
        <Text>
          {t("It may have been updated while it was open. Loading it again usually helps; nothing has been lost.")}
        </Text>
        <Button onClick={() => window.location.reload()}>{t("Load again")}</Button>
      </Stack>
    </Container>
  );
}
