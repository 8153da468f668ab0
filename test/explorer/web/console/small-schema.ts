/** A schema as small as completion needs: two kinds of nodes, two of edges, and a property of each. */
import type { QuerySchema } from '../../../../explorer/web/console/complete-cypher.ts';

const kind = (type: string, zh: string) => ({
  type,
  caption: { zh, en: type },
  about: { zh, en: type },
  colour: '#000000',
});

export const smallSchema = {
  legend: {
    nodes: [kind('Policy', '政策'), kind('Region', '地区')],
    edges: [kind('TOUCHES', '涉及'), kind('PLANS', '部署')],
    roles: [],
  },
  properties: {
    Policy: [{ name: 'title', zh: '标题', en: 'title' }],
    Region: [{ name: 'code', zh: '代码', en: 'code' }],
    TOUCHES: [{ name: 'role', zh: '角色', en: 'role' }],
  },
} as unknown as QuerySchema;
