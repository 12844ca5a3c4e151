import type { RouteObject } from "react-router";
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
            children: [
              { path: "welcome", lazy: async () => ({ Component: (await import("../routes/welcome")).WelcomeRoute }) },
              { path: "account", lazy: async () => ({ Component: (await import("../routes/account")).AccountRoute }) },
              {
                path: ":organizationSlug",
                lazy: async () => ({
                  Component: (await import("../routes/organization-layout")).OrganizationLayout,
                }),
                children: organizationRoutes(),
              },
              { path: "*", lazy: async () => ({ Component: (await import("../routes/not-found")).NotFoundRoute }) },
            ],
          },
        ],
      },
    ],
  },
];

function organizationRoutes(): RouteObject[] {
  return [
    { index: true, lazy: async () => ({ Component: (await import("../routes/organization")).OrganizationRoute }) },
    {
      path: "projects/:projectSlug",
      lazy: async () => ({ Component: (await import("../routes/project")).ProjectRoute }),
    },
    {
      path: "settings",
      lazy: async () => ({
        Component: (await import("../routes/organization-settings")).OrganizationSettingsRoute,
      }),
    },
    { path: "settings/members", lazy: async () => ({ Component: (await import("../routes/members")).MembersRoute }) },
    ...recordRoutes(),
    {
      path: "settings/api-keys",
      lazy: async () => ({ Component: (await import("../routes/key-gate")).KeyGate }),
      children: [
        { index: true, lazy: async () => ({ Component: (await import("../routes/api-keys")).ApiKeysRoute }) },
        { path: ":keyId", lazy: async () => ({ Component: (await import("../routes/api-key")).ApiKeyRoute }) },
        ...keyRecordRoutes(),
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

/** What happened with one key. */
function keyRecordRoutes(): RouteObject[] {
  return [
    {
      path: ":keyId/usage",
      lazy: async () => ({ Component: (await import("../routes/api-key-usage")).ApiKeyUsageRoute }),
    },
    {
      path: ":keyId/activity",
      lazy: async () => ({ Component: (await import("../routes/api-key-activity")).ApiKeyActivityRoute }),
    },
    {
      path: ":keyId/requests",
      lazy: async () => ({ Component: (await import("../routes/api-key-requests")).ApiKeyRequestsRoute }),
    },
  ];
}
