import { useQuery } from "@apollo/client/react";
import { Burger, Drawer, Group } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useEffect, useRef, useState, type ComponentProps } from "react";
import { Navigate, Outlet, ScrollRestoration, useLocation, useParams } from "react-router";
import { AccountMenu } from "../features/identity/account-menu";
import { OrganizationSwitcher } from "../features/organizations/organization-switcher";
import { graphql } from "../graphql";
import { hasCode } from "../lib/errors";
import { lastOrganization } from "../lib/last-organization";
import { t } from "../lib/text";
import type { ShellContext } from "../routes/shell-context";
import { ColorSchemeMenu } from "../ui/color-scheme-menu";
import { ErrorState } from "../ui/error-state";
import { Logo } from "../ui/logo";
import { PageLoader } from "../ui/page-loader";
import { ConnectionNotice, useFreshAfterOutage } from "./connection-notice";
import { MainNavigation } from "./main-navigation";
import { PaletteButton, Shortcuts } from "./shortcuts";
import { SkipLink } from "./skip-link";
import classes from "./shell.module.css";

const ShellQuery = graphql(`
  query Shell {
    viewer {
      user {
        id
        name
        email
        ...AccountMenu_user
      }
      organizations(first: 50) {
        nodes {
          id
          name
          slug
          viewerRole
          apiKeyAvailability {
            available
          }
          ...OrganizationSwitcher_organization
        }
      }
    }
  }
`);

/** What surrounds every page of somebody who is signed in. Sends everybody else to sign-in. */
export function Shell() {
  const location = useLocation();
  const { organizationSlug } = useParams();
  const [isMenuOpen, menu] = useDisclosure(false);
  const { data, error, refetch } = useQuery(ShellQuery);
  const [overlay, setOverlay] = useState<ComponentProps<typeof Shortcuts>["shown"]>(null);
  const main = useRef<HTMLElement>(null);
  useFocusAfterNavigation(main, location.pathname);
  useFreshAfterOutage();

  const closeMenu = menu.close;
  useEffect(closeMenu, [closeMenu, location.pathname]);

  const user = data?.viewer?.user;
  if (data && !user) return <Navigate to={signInAddress(location)} replace />;
  if (error && !user && hasCode(error, "UNAUTHENTICATED")) return <Navigate to={signInAddress(location)} replace />;
  if (error && !user) return <FullPageError error={error} onRetry={() => void refetch()} />;
  if (!user) return <PageLoader />;

  const organizations = data.viewer?.organizations.nodes ?? [];
  const current = organizations.find(({ slug }) => slug === (organizationSlug ?? lastOrganization())) ?? null;
  const shown = current ?? (organizationSlug === undefined ? (organizations[0] ?? null) : null);
  const context: ShellContext = { user, organizations };
  const navigation = (
    <>
      <OrganizationSwitcher organizations={organizations} currentId={shown?.id ?? null} />
      <MainNavigation organization={shown} />
    </>
  );

  return (
    <div className={classes.root}>
      <SkipLink target={main} />
      <header className={classes.topBar}>
        <Burger size="sm" opened={isMenuOpen} onClick={menu.toggle} aria-label={t("Menu")} aria-expanded={isMenuOpen} />
        <Logo />
        <Group gap={0} wrap="nowrap">
          <PaletteButton onOpen={() => setOverlay("palette")} />
          <ColorSchemeMenu />
        </Group>
      </header>
      <Drawer
        opened={isMenuOpen}
        onClose={menu.close}
        title={<Logo />}
        size={288}
        closeButtonProps={{ "aria-label": t("Close menu") }}
        attributes={{ header: { role: "none" } }}
      >
        <div className={classes.drawer}>
          {navigation}
          <AccountMenu user={user} />
        </div>
      </Drawer>
      <header className={classes.sideBar}>
        <Group justify="space-between" wrap="nowrap" className={classes.brand}>
          <Logo />
          <Group gap={0} wrap="nowrap">
            <PaletteButton onOpen={() => setOverlay("palette")} />
            <ColorSchemeMenu />
          </Group>
        </Group>
        {navigation}
        <AccountMenu user={user} />
      </header>
      <main ref={main} id="content" tabIndex={-1} className={classes.main}>
        <ConnectionNotice />
        <div className={classes.page}>
          <Outlet context={context} />
        </div>
      </main>
      <Shortcuts shown={overlay} onShow={setOverlay} organization={shown} organizations={organizations} />
      <ScrollRestoration />
    </div>
  );
}

function FullPageError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <main className={classes.page}>
      <ErrorState error={error} onRetry={onRetry} title={t("The panel couldn’t be loaded")} />
    </main>
  );
}

function signInAddress({ pathname, search }: { pathname: string; search: string }): string {
  const next = pathname + search;
  return next === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`;
}

/** Readers of the screen hear that another page has come, and the next Tab starts in it. Who is in what stays of it, stays there. */
function useFocusAfterNavigation(main: React.RefObject<HTMLElement | null>, pathname: string): void {
  // What opens as a dialog above a page is no other page.
  const page = pathname.replace(/\/new\/?$/, "");
  const lastPage = useRef(page);
  useEffect(() => {
    if (lastPage.current === page) return;
    lastPage.current = page;
    if (document.activeElement?.matches("main *")) return;
    main.current?.focus({ preventScroll: true });
  }, [main, page]);
}
