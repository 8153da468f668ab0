# 政脉 in a container: the first stage compiles nodejieba and builds the page, the second runs as a user without rights.
FROM node:20-bookworm-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends g++ make python3 \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json ./
# The headers of this Node come with the image; without this, node-gyp would fetch them.
RUN npm_config_nodedir=/usr/local npm ci --no-audit --no-fund
COPY . .
RUN node --import tsx -e "import('./explorer/index.ts').then(({ buildWeb }) => buildWeb())" \
 # Compiles the sources and cuts out the parser, which are then ready when the container starts.
 && node scripts/bin.mjs --version \
 && node scripts/bin.mjs query 'RETURN 1' --store /tmp/graph \
 && npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=node:node /app /app
# The embedded store, where no NEO4J_URI is given; mount a volume here to keep it.
RUN mkdir -p /app/.zhengmai && chown node:node /app /app/.zhengmai
USER node
EXPOSE 8787
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8787/').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "scripts/bin.mjs"]
CMD ["start", "seeds", "--host", "0.0.0.0", "--port", "8787"]
