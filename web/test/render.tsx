import type { MockLink } from "@apollo/client/testing";
import { MockedProvider } from "@apollo/client/testing/react";
import { MantineProvider } from "@mantine/core";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { createMemoryRouter, Outlet } from "react-router";
import { RouterProvider } from "react-router/dom";
import { createCache } from "../src/app/apollo-client";
import { theme } from "../src/app/theme";

interface RenderOptions {
  mocks?: readonly MockLink.MockedResponse[];
  /** The route's pattern and the address that is open. */
  path?: string;
  url?: string;
  /** What the shell or the organization's layout would hand down. */
  context?: unknown;
}

/** Renders a piece of the panel as the app would, with answers in place of a server. */
export function renderAt(ui: ReactElement, { mocks = [], path = "/", url = path, context }: RenderOptions = {}) {
  const cache = createCache();
  const elsewhere = { path: "*", element: <p>Another page</p> };
  const routes = [{ path, element: ui }, elsewhere];
  const router = createMemoryRouter(
    context === undefined ? routes : [{ element: <Outlet context={context} />, children: routes }],
    {
      initialEntries: [url],
    },
  );
  const view = render(
    <MantineProvider theme={theme} env="test">
      <MockedProvider mocks={mocks} cache={cache}>
        <RouterProvider router={router} />
      </MockedProvider>
    </MantineProvider>,
  );
  return { ...view, router, cache };
}
