import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const PROSE = new Set(['id', 'since', 'summary', 'why', 'fix'])

/** Cases and sentences of rules are data: a changed sentence is no fault that a test should find. */
const prose = {
  shouldIgnore({ node }) {
    if (node.type === 'VariableDeclarator' && node.id.name === 'examples')
      return 'The cases of a rule are data.'
    if (node.type === 'ObjectProperty' && PROSE.has(node.key.name) && node.value.type === 'StringLiteral')
      return 'The sentences of a rule are prose.'
    return undefined
  },
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'prose', prose)]
