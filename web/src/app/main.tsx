import "./styles";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { createApolloClient } from "./apollo-client";
import { Providers } from "./providers";
import { routes } from "./routes";
import { startLanguage } from "./start-language";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element #root");

await startLanguage();
createRoot(root).render(
  <StrictMode>
    <Providers client={createApolloClient()}>
      <RouterProvider router={createBrowserRouter(routes)} />
    </Providers>
  </StrictMode>,
);
