import { useNavigate } from "react-router";
import { CreateOrganizationForm } from "../features/organizations/create-organization-form";
import { t } from "../lib/text";
import { PageHeader } from "../ui/page-header";
import { Section } from "../ui/section";
import { useViewer } from "./shell-context";

/** For somebody who belongs to no organization yet. */
export function WelcomeRoute() {
  const navigate = useNavigate();
  const { name } = useViewer();
  return (
    <div style={{ maxWidth: 640 }}>
      <PageHeader
        title={t("Welcome, {name}", { name })}
        description={t("You belong to no organization yet. Create one to begin.")}
      />
      <Section
        title={t("New organization")}
        description={t("It owns projects, their environments, and the keys that reach them.")}
      >
        <CreateOrganizationForm onCreated={({ slug }) => void navigate(`/${slug}`)} />
      </Section>
    </div>
  );
}
