// biome-ignore-all lint: ES5 and bare module names, so that an old Node reads this file to its end and can say so.
'use strict';

// Every database running, migrated and seeded. Words that follow go to `azora up`.
require('./run-azora.js')(['up'].concat(process.argv.slice(2)));
