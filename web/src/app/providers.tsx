import { ApolloProvider } from "@apollo/client/react";
import type { ApolloClient } from "@apollo/client";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import type { ReactNode } from "react";
import { accessibleColors, theme } from "./theme";

const colorSchemes = localStorageColorSchemeManager({ key: "claviger.color-scheme" });

export function Providers({ client, children }: { client: ApolloClient; children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={accessibleColors}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemes}
    >
      <ApolloProvider client={client}>
        <Notifications position="bottom-right" limit={3} />
        {children}
      </ApolloProvider>
    </MantineProvider>
  );
}
