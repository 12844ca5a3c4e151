import { DefaultNamingStrategy } from "typeorm";

/** Columns in snake_case. Indexes and constraints are always named by hand, so that both databases agree on them. */
export class SnakeCaseNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string): string {
    return customName || propertyName.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
