// The layers of docs/decisions/0001: imports go one way, nothing imports the public face, nothing goes round in circles.
const layer = (name, allowed) => ({
  name: `${name}-imports`,
  severity: 'error',
  comment: `src/${name} may import only ${allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'}.`,
  from: { path: `^src/${name}/` },
  to: { path: '^src/', pathNot: [`^src/${name}/`, ...allowed.map((other) => `^src/${other}(/|[.]ts$)`)] },
})

module.exports = {
  forbidden: [
    layer('vocabulary', []),
    layer('model', ['vocabulary']),
    layer('date', []),
    layer('text', []),
    layer('derive', ['types', 'date', 'text', 'vocabulary', 'rules/dossier-index']),
    layer('rules', ['types', 'date', 'text', 'vocabulary', 'derive', 'generated']),
    layer('check', ['types', 'date', 'text', 'vocabulary', 'rules', 'derive', 'generated']),
    layer('build', ['types', 'check', 'generated']),
    layer('schema', ['model', 'vocabulary']),
    layer('compile', ['check/shape']),
    layer('generated', ['types', 'compile', 'check']),
    layer('brief', ['text', 'date', 'types', 'vocabulary']),
    layer('draft', ['brief', 'build', 'check', 'derive', 'rules', 'types', 'date', 'text', 'generated']),
    layer('stream', ['check', 'generated', 'rules', 'text', 'types']),
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle means that two files do not know which of them is the foundation.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nobody-imports-the-face',
      severity: 'error',
      comment: 'src/index.ts is for users.',
      from: { path: '^src/' },
      to: { path: '^src/index[.]ts$' },
    },
    {
      name: 'node-only-at-the-edge',
      severity: 'error',
      comment:
        'Everything but the command line, the node part of the stream and the generators runs in a browser.',
      from: { path: '^src/', pathNot: ['^src/cli/', '^src/stream/node/', '^src/generate/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'zod-only-in-the-models',
      severity: 'error',
      comment: 'Types, checks and guards cost nothing of zod.',
      from: { path: '^src/', pathNot: ['^src/model/', '^src/schema/', '^src/compile/', '^src/generate/'] },
      to: { path: 'node_modules/zod/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
}
