import { Client } from "./client.js";
import { verify } from "./data-plane.js";
import { makePlace } from "./place.js";
import { fillProject } from "./project-settings.js";
import {
  admit,
  createKey,
  createOrganization,
  createProject,
  disableKey,
  environmentOf,
  revokeKey,
  rotateKey,
  signUp,
  untilCounted,
  untilLogged,
  type Key,
  type KeyWish,
  type Organization,
  type Project,
} from "./seed.js";
import { makeBoundKey } from "./bound-key.js";
import { Server } from "./server.js";

/** An installation in which everything that the panel can show is there to be seen. */
export interface Gallery {
  readonly server: Server;
  readonly owner: Client;
  /** Somebody who belongs to no organization. */
  readonly newcomer: Client;
  /** Somebody who may see hardly anything of Acme. */
  readonly member: Client;
  readonly acme: Organization;
  readonly shop: Project;
  /** A project without environments. */
  readonly bare: Project;
  /** An organization with nothing in it. */
  readonly empty: Organization;
  /** An organization whose plan has no keys. */
  readonly unpaid: Organization;
  /** An organization whose plan has keys for test environments only. */
  readonly limited: Organization;
  readonly keys: Readonly<Record<"active" | "retiring" | "disabled" | "revoked" | "expired" | "bound", Key>>;
  /** Globex, of the shop's production. */
  readonly customerId: string;
  /** Another key, for what would change one. */
  readonly makeKey: (wish?: Partial<KeyWish>) => Promise<Key>;
  readonly close: () => Promise<void>;
}

const MS_TO_EXPIRE = 1500;
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

export async function openGallery(): Promise<Gallery> {
  const place = await makePlace(null);
  const server = await Server.start(place, { CLAVIGER_OPEN_SIGN_UP: "true", CLAVIGER_DEFAULT_PLAN: "internal" });
  const owner = Client.anonymous(server.origin);
  await signUp(owner);
  const newcomer = Client.anonymous(server.origin);
  await signUp(newcomer, { name: "Grace Hopper", email: "grace@acme.example", password: "a ship in port is safe" });

  const member = Client.anonymous(server.origin);
  const linus = { name: "Linus Pauling", email: "linus@acme.example", password: "the nature of the bond" };
  await signUp(member, linus);

  const acme = await createOrganization(owner, "Acme");
  await admit(owner, acme, member, { email: linus.email, role: "MEMBER" });
  const shop = await createProject(owner, acme.id, "Shop");
  const bare = await createProject(owner, acme.id, "Bare");
  for (const { id } of bare.environments) {
    await owner.query(`mutation ($input: DeleteEnvironmentInput!) { deleteEnvironment(input: $input) { id } }`, {
      input: { id },
    });
  }
  let made = 0;
  const makeKey = (wish: Partial<KeyWish> = {}) =>
    createKey(owner, acme, [shop], { name: `Worker ${++made}`, ...wish });
  const keys = {
    active: await makeKey({ environmentKind: "PRODUCTION", permission: "MANAGE", organizationAccess: "WRITE" }),
    retiring: await makeKey({ environmentKind: "STAGING", permission: "WRITE" }),
    disabled: await makeKey({ description: "Asleep over the summer.", expiresAt: inDays(200) }),
    revoked: await makeKey(),
    expired: await makeKey({ expiresAt: new Date(Date.now() + MS_TO_EXPIRE).toISOString() }),
    bound: await makeBoundKey(owner, acme),
  };
  const { customerId } = await fillProject(owner, acme, shop, keys.active);
  const fresh = await rotateKey(owner, keys.retiring.id, 3600);
  for (const secret of [keys.retiring.secret, fresh, fresh]) {
    await verify(owner, secret, environmentOf(shop, "STAGING"), { method: "GET" });
  }
  await disableKey(owner, keys.disabled.id);
  await revokeKey(owner, keys.revoked.id, "Leaked in a log");
  for (const { secret } of [keys.active, keys.revoked]) {
    await verify(owner, secret, environmentOf(shop, "PRODUCTION"), { method: "GET" });
  }

  const unpaid = await createOrganization(owner, "Initech");
  const limited = await createOrganization(owner, "Hooli");
  for (const [{ id }, planId] of [
    [unpaid, "free"],
    [limited, "pro"],
  ] as const) {
    await owner.query(`mutation ($input: ChangePlanInput!) { changePlan(input: $input) { organization { id } } }`, {
      input: { organizationId: id, planId },
    });
  }

  await untilLogged(owner, acme, 5);
  await untilCounted(owner, keys.retiring.id, 3);

  const close = async () => {
    await server.kill();
    await place.remove();
  };
  return {
    server,
    owner,
    newcomer,
    member,
    acme,
    shop,
    bare,
    empty: await createOrganization(owner, "Globex"),
    unpaid,
    limited,
    keys,
    customerId,
    makeKey,
    close,
  };
}
