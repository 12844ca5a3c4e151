const SCOPE = /^[a-z0-9:_.-]{1,64}$/;

/** Whether a text can name a scope, such as read:sessions: 1 to 64 of a-z, 0-9 and : _ . - */
export function isScopeName(text: string): boolean {
  return SCOPE.test(text);
}
