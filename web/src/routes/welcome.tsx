import { useNavigate } from "react-router";
import { CreateOrganizationForm } from "../features/organizations/create-organization-form";
import { PageHeader } from "../ui/page-header";
import { Section } from "../ui/section";
import { useViewer } from "./shell-context";

/** For somebody who belongs to no organization yet. */
export function WelcomeRoute() {
  const navigate = useNavigate();
  const { name } = useViewer();
  return (
    <div style={{ maxWidth: 640 }}>
      <PageHeader title={`Welcome, ${name}`} description="You belong to no organization yet. Create one to begin." />
      <Section
        title="New organization"
        description="It owns projects, their environments, and the keys that reach them."
      >
        <CreateOrganizationForm onCreated={({ slug }) => void navigate(`/${slug}`)} />
      </Section>
    </div>
  );
}
