/** A graph in memory is a store like the others. */
import { emptyGraph, openMemoryStore } from '../../../graph-schema/index.ts';
import { storeContract } from './contract.ts';

storeContract('in memory, without a file', () => openMemoryStore(emptyGraph));
