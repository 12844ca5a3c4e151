import type { SlugIndex } from "../organizations/refuse-taken-slug.js";

export const PROJECT_SLUG: SlugIndex = ["ux_project_slug", "project.organization_id", "project.slug"];
export const ENVIRONMENT_SLUG: SlugIndex = ["ux_environment_slug", "environment.project_id", "environment.slug"];
