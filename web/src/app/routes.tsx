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
      lazy: async () => ({ Component: (await import("../routes/project-layout")).ProjectLayout }),
      children: projectRoutes(),
    },
    {
      path: "settings",
      lazy: async () => ({
        Component: (await import("../routes/organization-settings")).OrganizationSettingsRoute,
      }),
    },
    { path: "settings/members", lazy: async () => ({ Component: (await import("../routes/members")).MembersRoute }) },
    {
      path: "settings/api-keys",
      lazy: async () => ({ Component: (await import("../routes/key-gate")).KeyGate }),
      children: [
        { index: true, lazy: async () => ({ Component: (await import("../routes/api-keys")).ApiKeysRoute }) },
        { path: ":keyId", lazy: async () => ({ Component: (await import("../routes/api-key")).ApiKeyRoute }) },
      ],
    },
    { path: "*", lazy: async () => ({ Component: (await import("../routes/not-found")).NotFoundRoute }) },
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
