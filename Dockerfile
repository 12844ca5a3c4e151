FROM node:24-bookworm-slim AS build
WORKDIR /build
# The manifests first: the layer with the dependencies stays valid until one of them changes
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY server/package.json server/
COPY shared/package.json shared/
COPY web/package.json web/
COPY e2e/package.json e2e/
RUN npm install --global pnpm@12.21.0 && pnpm install --frozen-lockfile
COPY tsconfig.base.json ./
COPY shared shared
COPY server server
COPY web web
# The panel shows them for each environment
COPY docs/forward-auth docs/forward-auth
RUN pnpm --filter @claviger/shared build \
  && pnpm --filter @claviger/server build \
  && NODE_ENV=production pnpm --filter @claviger/web build \
  && pnpm --filter @claviger/server deploy --prod /product/server \
  && mkdir -p /product/web && cp -r web/dist /product/web/dist

FROM node:24-bookworm-slim
WORKDIR /product
COPY --from=build /product ./
COPY LICENSE ./
RUN mkdir /data && chown node:node /data
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 CLAVIGER_DATA=/data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "server/dist/main.js"]
