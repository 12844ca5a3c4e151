import { Button, Container, Stack, Text, Title } from "@mantine/core";
import { useDocumentTitle } from "@mantine/hooks";

/** When a page breaks, or its file is gone because the server has been updated meanwhile. */
export function BrokenPage() {
  useDocumentTitle("Something broke · Claviger");
  return (
    <Container component="main" size="xs" py={96}>
      <Stack align="flex-start">
        <Title order={1}>This page broke</Title>
        <Text>It may have been updated while it was open. Loading it again usually helps; nothing has been lost.</Text>
        <Button onClick={() => window.location.reload()}>Load again</Button>
      </Stack>
    </Container>
  );
}
