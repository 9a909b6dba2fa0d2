import { azoraConfig } from '@azora/db/config';

export default azoraConfig(import.meta.url);
