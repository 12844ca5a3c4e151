import type { RouteObject } from "react-router";
import { API_KEY_TABS } from "../routes/api-key-tabs";
import { PageLoader } from "../ui/page-loader";
import { BrokenPage } from "./broken-page";

/** Every address of the panel. Pages are loaded when they are first opened. */
export const routes: RouteObject[] = [
  {
    hydrateFallbackElement: <PageLoader />,
    errorElement: <BrokenPage />,
    children: [
      { index: true, lazy: async () => ({ Component: (await import("../routes/start")).StartRoute }) },
      { path: "sign-in", lazy: async () => ({ Component: (await import("../routes/sign-in")).SignInRoute }) },
      { path: "sign-up", lazy: async () => ({ Component: (await import("../routes/sign-up")).SignUpRoute }) },
      {
        path: "invitations",
        lazy: async () => ({ Component: (await import("../routes/invitation")).InvitationRoute }),
      },
      {
        lazy: async () => ({ Component: (await import("../routes/api-key-shown-once")).ApiKeyShownOnceRoute }),
        children: [
          { path: "setup", lazy: async () => ({ Component: (await import("../routes/setup")).SetupRoute }) },
          {
            lazy: async () => ({ Component: (await import("./shell")).Shell }),
            errorElement: <BrokenPage />,
            // What surrounds the pages stays when one of them breaks.
            children: [{ errorElement: <BrokenPage isInShell />, children: pageRoutes() }],
          },
        ],
      },
    ],
  },
];

function pageRoutes(): RouteObject[] {
  return [
    { path: "welcome", lazy: async () => ({ Component: (await import("../routes/welcome")).WelcomeRoute }) },
    { path: "account", lazy: async () => ({ Component: (await import("../routes/account")).AccountRoute }) },
    {
      path: ":organizationSlug",
      lazy: async () => ({ Component: (await import("../routes/organization-layout")).OrganizationLayout }),
      children: organizationRoutes(),
    },
    { path: "*", lazy: async () => ({ Component: (await import("../routes/not-found")).NotFoundRoute }) },
  ];
}

function organizationRoutes(): RouteObject[] {
  return [
    { index: true, lazy: async () => ({ Component: (await import("../routes/organization")).OrganizationRoute }) },
    {
      path: "projects/:projectSlug",
      lazy: async () => ({ Component: (await import("../routes/project-layout")).ProjectLayout }),
      children: projectRoutes(),
    },
    {
      path: "settings",
      lazy: async () => ({
        Component: (await import("../routes/organization-settings")).OrganizationSettingsRoute,
      }),
    },
    {
      path: "settings/key-policy",
      lazy: async () => ({ Component: (await import("../routes/key-policy")).KeyPolicyRoute }),
    },
    { path: "settings/plan", lazy: async () => ({ Component: (await import("../routes/billing")).BillingRoute }) },
    { path: "settings/members", lazy: async () => ({ Component: (await import("../routes/members")).MembersRoute }) },
    ...recordRoutes(),
    { path: "explorer", lazy: async () => ({ Component: (await import("../routes/explorer")).ExplorerRoute }) },
    {
      path: "settings/api-keys",
      lazy: async () => ({ Component: (await import("../routes/key-gate")).KeyGate }),
      children: [
        {
          // The list stays while the form for a new key is open above it.
          lazy: async () => ({ Component: (await import("../routes/api-keys")).ApiKeysRoute }),
          children: [{ index: true }, { path: "new" }],
        },
        {
          path: ":keyId",
          lazy: async () => ({ Component: (await import("../routes/api-key")).ApiKeyRoute }),
          children: API_KEY_TABS.map(({ path, load }) => ({ path, lazy: async () => ({ Component: await load() }) })),
        },
      ],
    },
    {
      path: "insights",
      lazy: async () => ({ Component: (await import("../routes/key-gate")).KeyGate }),
      children: [
        { index: true, lazy: async () => ({ Component: (await import("../routes/insights")).InsightsRoute }) },
      ],
    },
    {
      path: "settings/leaked-keys",
      lazy: async () => ({ Component: (await import("../routes/key-gate")).KeyGate }),
      children: [
        { index: true, lazy: async () => ({ Component: (await import("../routes/leaked-keys")).LeakedKeysRoute }) },
      ],
    },
    { path: "*", lazy: async () => ({ Component: (await import("../routes/not-found")).NotFoundRoute }) },
  ];
}

/** What happened, and how much of it. */
function recordRoutes(): RouteObject[] {
  return [
    { path: "audit-log", lazy: async () => ({ Component: (await import("../routes/audit-log")).AuditLogRoute }) },
    { path: "usage", lazy: async () => ({ Component: (await import("../routes/usage")).UsageRoute }) },
    {
      path: "request-logs",
      lazy: async () => ({ Component: (await import("../routes/request-logs")).RequestLogsRoute }),
    },
    { path: "jobs", lazy: async () => ({ Component: (await import("../routes/jobs")).JobsRoute }) },
  ];
}

function projectRoutes(): RouteObject[] {
  return [
    {
      lazy: async () => ({ Component: (await import("../routes/project-tabs")).ProjectTabs }),
      children: [
        { index: true, lazy: async () => ({ Component: (await import("../routes/project")).ProjectRoute }) },
        {
          path: "routes",
          lazy: async () => ({ Component: (await import("../routes/project-routes")).ProjectRoutesRoute }),
        },
        {
          path: "limits",
          lazy: async () => ({ Component: (await import("../routes/project-limits")).ProjectLimitsRoute }),
        },
        {
          path: "customers",
          lazy: async () => ({ Component: (await import("../routes/project-customers")).ProjectCustomersRoute }),
        },
        {
          path: "scopes",
          lazy: async () => ({ Component: (await import("../routes/project-scopes")).ProjectScopesRoute }),
        },
      ],
    },
    {
      path: "customers/:customerId",
      lazy: async () => ({ Component: (await import("../routes/customer")).CustomerRoute }),
    },
    { path: "*", lazy: async () => ({ Component: (await import("../routes/not-found")).NotFoundRoute }) },
  ];
}
