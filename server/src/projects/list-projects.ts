import { LIMITS } from "@claviger/shared/limits";
import { can, type Rights } from "@claviger/shared/permissions";
import { foldCase } from "@claviger/shared/text";
import type { SelectQueryBuilder } from "typeorm";
import { loadRights } from "../access/load-rights.js";
import type { Context } from "../context/context.js";
import { notFound } from "../platform/errors.js";
import { findPage, type Page, type PageInput } from "../platform/pagination.js";
import { readText } from "../platform/read-input.js";
import { Project } from "./project.entity.js";

export interface ListProjectsInput extends PageInput {
  readonly organizationId: string;
  /** A part of the name, whatever its case, or of the slug. */
  readonly search?: string | null | undefined;
}

/** The projects of an organization that whoever asks may see, oldest first. Throws NOT_FOUND for an invisible organization. */
export async function listProjects(ctx: Context, input: ListProjectsInput): Promise<Page<Project>> {
  const { organizationId } = input;
  const rights = await loadRights(ctx, organizationId);
  if (!rights) throw notFound("Organization");
  const query = ctx.db.createQueryBuilder(Project, "project").where("project.organizationId = :organizationId", {
    organizationId,
  });
  narrowToVisible(query, rights);
  narrowToSearch(query, readText("search", input.search, LIMITS.search));
  return findPage(query, { alias: "project", by: "createdAt", direction: "ASC" }, input);
}

/** Whoever may read a project without a grant on it may read all; others, those among their grants. */
function narrowToVisible(query: SelectQueryBuilder<Project>, rights: Rights): void {
  const sees = (projectId: string): boolean => can(rights, "project.read", { kind: "project", projectId });
  if (sees("")) return;
  const grants = rights.kind === "member" ? rights.projectGrants : rights.grants;
  const visible = grants.map(({ projectId }) => projectId).filter(sees);
  if (visible.length === 0) query.andWhere("1 = 0");
  else query.andWhere("project.id IN (:...visible)", { visible: [...new Set(visible)] });
}

function narrowToSearch(query: SelectQueryBuilder<Project>, text: string | null): void {
  if (text === null) return;
  const search = foldCase(text);
  // Not LIKE, in which some characters of the search would mean others. MySQL won't look for a letter like ä in a slug at all.
  const inSlug = /^[a-z0-9-]+$/.test(search) ? " OR INSTR(project.slug, :search) > 0" : "";
  query.andWhere(`(INSTR(project.foldedName, :search) > 0${inSlug})`, { search });
}
