import { openEmbeddedStore } from '../../../graph-schema/stores/embedded.ts';
import { storeContract } from './contract.ts';

storeContract('embedded, in memory', () => openEmbeddedStore());
