import type { ConfigFaultKind } from '../config-faults.ts';
