import { useQuery } from "@apollo/client/react";
import { Anchor, Button, Group, Stack } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { Link, Navigate } from "react-router";
import { SignUpForm } from "../features/identity/sign-up-form";
import { CreateKeyForm } from "../features/keys/create-key-form";
import { useShowOnce } from "../features/keys/show-once";
import { VerifyPanel } from "../features/keys/verify-panel";
import { CreateOrganizationForm } from "../features/organizations/create-organization-form";
import { CreateProjectForm } from "../features/projects/create-project-form";
import { graphql } from "../graphql";
import type { SetupQuery as SetupData } from "../graphql/graphql";
import { t, textOf } from "../lib/text";
import { Entrance } from "../ui/entrance";
import { ErrorState } from "../ui/error-state";
import { PageLoader } from "../ui/page-loader";
import { Steps } from "../ui/steps";
import { SETUP_STEPS, setupStep } from "./setup-step";

const SetupQuery = graphql(`
  query Setup {
    installation {
      needsSetup
    }
    viewer {
      user {
        id
      }
      organizations(first: 1) {
        nodes {
          id
          slug
          firstProject: projects(first: 1) {
            nodes {
              id
            }
          }
          apiKeys(first: 1) {
            nodes {
              id
              lastUsedAt
              ...VerifyPanel_apiKey
            }
          }
          ...CreateKeyForm_organization
        }
      }
    }
  }
`);

type SetupOrganization = NonNullable<SetupData["viewer"]>["organizations"]["nodes"][number];

const VERIFY_STEP = 4;
const POLL_MS = 2000;

/** The first run: from an empty installation to a key that has been verified. */
export function SetupRoute() {
  const [isWaiting, setIsWaiting] = useState(false);
  const { data, error, refetch } = useQuery(SetupQuery, { pollInterval: isWaiting ? POLL_MS : 0 });
  const step = data && setupStep(data);
  const [firstStep, setFirstStep] = useState(step);
  if (firstStep === undefined && step !== undefined) setFirstStep(step);
  if (isWaiting !== (step === VERIFY_STEP)) setIsWaiting(step === VERIFY_STEP);

  if (error && !data) return <Unreachable error={error} onRetry={() => void refetch()} />;
  if (step === undefined) return <PageLoader />;
  // Whoever comes here after the first run is over is looking for the panel.
  if (step === null || firstStep === SETUP_STEPS.length) return <Navigate to="/" replace />;
  const organization = data?.viewer?.organizations.nodes[0];

  if (step === 0) {
    return (
      <SetupPage
        step={step}
        title={t("Welcome to Claviger")}
        description={t("This is a new installation. Begin with your account.")}
      >
        <SignUpForm submitLabel={t("Create account")} onSignedUp={async () => void (await refetch())} />
      </SetupPage>
    );
  }
  if (!organization) {
    return (
      <SetupPage step={step} title={t("Name your organization")} description={t("It owns projects, keys and members.")}>
        <CreateOrganizationForm submitLabel={t("Continue")} onCreated={() => void refetch()} />
      </SetupPage>
    );
  }
  if (step === 2) {
    return (
      <SetupPage
        step={step}
        title={t("Create a project")}
        description={t("Something that you guard with keys. It starts with production, staging and development.")}
        canSkip
      >
        <CreateProjectForm
          organizationId={organization.id}
          organizationSlug={organization.slug}
          onCreated={() => void refetch()}
        />
      </SetupPage>
    );
  }
  return step === 3 ? (
    <FirstKeyStep organization={organization} />
  ) : (
    <VerifyStep organization={organization} step={step} />
  );
}

function FirstKeyStep({ organization }: { organization: SetupOrganization }) {
  const showOnce = useShowOnce();
  const [project] = organization.firstProject.nodes;
  return (
    <SetupPage
      step={3}
      title={t("Create your first key")}
      description={t("A development key that may read is a good start. You can make others later.")}
      width={760}
      canSkip
    >
      <CreateKeyForm
        isBrief
        organization={organization}
        start={{
          name: t("First key"),
          environmentKind: "DEVELOPMENT",
          permission: "READ",
          ...(project && { projectId: project.id }),
        }}
        onCreated={showOnce}
      />
    </SetupPage>
  );
}

function VerifyStep({ organization, step }: { organization: SetupOrganization; step: number }) {
  const [key] = organization.apiKeys.nodes;
  const isVerified = step > VERIFY_STEP;
  return (
    <SetupPage
      step={step}
      title={isVerified ? t("Your key works") : t("Verify your key")}
      description={
        isVerified
          ? t("Your API can now ask the same question about every caller.")
          : t("One request asks whether the key is good. Your API will ask the same way.")
      }
      width={760}
      canSkip={!isVerified}
    >
      <Stack gap="lg">
        {key && <VerifyPanel apiKey={key} secret={null} />}
        {isVerified && (
          <Group>
            <Button component={Link} to={`/${organization.slug}/settings/api-keys`}>
              {t("Go to your keys")}
            </Button>
            <Button component={Link} to={`/${organization.slug}`} variant="default">
              {t("See the organization")}
            </Button>
          </Group>
        )}
      </Stack>
    </SetupPage>
  );
}

interface SetupPageProps {
  step: number;
  title: string;
  description: string;
  width?: number;
  canSkip?: boolean;
  children: ReactNode;
}

function SetupPage({ step, title, description, width = 520, canSkip = false, children }: SetupPageProps) {
  return (
    <Entrance
      title={title}
      description={description}
      width={width}
      above={<Steps labels={SETUP_STEPS.map((label) => textOf(label))} current={step} />}
      below={
        canSkip && (
          <Anchor component={Link} to="/" inherit>
            {t("Skip for now")}
          </Anchor>
        )
      }
    >
      {children}
    </Entrance>
  );
}

function Unreachable({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <Entrance title={t("Set up Claviger")}>
      <ErrorState error={error} onRetry={onRetry} />
    </Entrance>
  );
}
