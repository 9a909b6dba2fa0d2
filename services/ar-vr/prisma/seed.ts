import { createHash } from 'node:crypto';
import { defineSeed, rowId } from '@azora/db/seed';

const student = rowId('auth-service.User', 'student@azora.world');
const educator = rowId('auth-service.User', 'educator@azora.world');
const academy = rowId('enterprise-service.Organization', 'azora-academy');
const loops = rowId('ar-vr.ImmersiveScene', 'loop-workshop');
const object = (name: string) => rowId('ar-vr.SceneObject', `loop-workshop ${name}`);
const block = (name: string) => rowId('ar-vr.CodeBlockPlacement', `loop-workshop ${name}`);
const quest = rowId('ar-vr.HeadsetDevice', 'azora-academy headset 3');
const visit = rowId('ar-vr.XrSession', 'student@azora.world 2026-11-12');

/** A block that can be taken in the hand, on the bench in the room. */
const placed = (name: string, positionX: string, text: string) => ({
  sceneId: loops,
  name,
  kind: 'TEXT' as const,
  parentId: object('bench'),
  positionX,
  positionY: '0.9',
  text,
  isGrabbable: true,
});

const code = <const Kind extends string>(name: string, blockKind: Kind, source: string, more: object = {}) => ({
  sceneId: loops,
  objectId: object(name),
  blockKind,
  source,
  ...more,
});

const done = <const Kind extends string>(sequenceNumber: number, kind: Kind, occurredAt: string, more: object) => ({
  sessionId: visit,
  userId: student,
  sequenceNumber,
  kind,
  inputSource: 'CONTROLLER' as const,
  occurredAt,
  ...more,
});

export default defineSeed('ar-vr', {
  demo: {
    ImmersiveScene: {
      'loop-workshop': {
        authorId: educator,
        slug: 'loop-workshop',
        title: 'The workshop of loops',
        description: 'Put the blocks together so that the machine fills ten bottles and stops.',
        moduleId: rowId('azora-education.Module', 'introduction-to-python-programming 2'),
        language: 'en',
        status: 'PUBLISHED',
        publishedAt: '2026-10-26T08:00:00Z',
        organizationId: academy,
        createdAt: '2026-10-05T08:00:00Z',
      },
      'list-garden': {
        authorId: educator,
        slug: 'list-garden',
        title: 'The garden of lists',
        sessionMode: 'IMMERSIVE_AR',
        referenceSpace: 'BOUNDED_FLOOR',
        language: 'zu',
        organizationId: academy,
        createdAt: '2026-11-09T08:00:00Z',
      },
      'first-room': {
        authorId: educator,
        slug: 'first-room',
        title: 'A first room',
        language: 'en',
        status: 'RETIRED',
        publishedAt: '2026-03-02T08:00:00Z',
        createdAt: '2026-02-16T08:00:00Z',
      },
    },
    GltfAsset: {
      'bottling machine': {
        name: 'Bottling machine',
        fileId: rowId('file-storage-service.StoredFile', 'azora-academy bottling-machine.glb'),
        sha256: createHash('sha256').update('azora-academy bottling-machine.glb 1').digest('hex'),
        extensionsUsed: ['KHR_draco_mesh_compression'],
        triangleCount: 18_204,
        textureBytes: 2_097_152n,
        fileBytes: 3_145_728n,
        boundWidthM: '1.8',
        boundHeightM: '1.4',
        boundDepthM: '0.9',
        hasAnimation: true,
        licenseExpression: 'CC-BY-4.0',
        attribution: 'Azora Academy',
        altText: 'A machine that fills one bottle each time its loop runs.',
      },
    },
    SceneObject: {
      'loop-workshop bench': { sceneId: loops, name: 'bench', kind: 'PRIMITIVE', positionZ: '-1.2' },
      'loop-workshop machine': {
        sceneId: loops,
        name: 'machine',
        kind: 'MODEL',
        assetId: rowId('ar-vr.GltfAsset', 'bottling machine'),
        positionX: '1.5',
        positionZ: '-2',
        // A quarter turn to the left.
        rotationY: '0.707107',
        rotationW: '0.707107',
      },
      'loop-workshop while': placed('while', '-0.4', 'while bottles < 10:'),
      'loop-workshop fill': placed('fill', '0', 'fill()'),
      'loop-workshop count': placed('count', '0.4', 'bottles = bottles + 1'),
    },
    CodeBlockPlacement: {
      'loop-workshop while': code('while', 'LOOP', 'while bottles < 10:', { socketCount: 2, isLocked: true }),
      'loop-workshop fill': code('fill', 'STATEMENT', 'fill()', { previousBlockId: block('while'), slotIndex: 1 }),
      'loop-workshop count': code('count', 'STATEMENT', 'bottles = bottles + 1', {
        previousBlockId: block('while'),
        slotIndex: 2,
        hintAfterSeconds: 90,
        codespaceId: rowId('azora-codespaces.Codespace', 'themba-python'),
      }),
    },
    HeadsetDevice: {
      'azora-academy headset 3': {
        userId: student,
        label: 'Headset 3 of the academy',
        systemName: 'Oculus Quest3',
        vendorCode: 10_291n,
        inputProfile: 'oculus-touch-v3',
        resolutionWidthPx: 2064,
        resolutionHeightPx: 2208,
        refreshHz: 90,
        interpupillaryMm: '62.5',
        organizationId: academy,
      },
    },
    XrSession: {
      'student@azora.world 2026-11-12': {
        sceneId: loops,
        userId: student,
        headsetId: quest,
        mode: 'IMMERSIVE_VR',
        status: 'ENDED',
        endReason: 'COMPLETED',
        meanFps: '88.4',
        droppedFrames: 41,
        sicknessScore: '7.48',
        blocksPlaced: 3,
        hintsUsed: 1,
        isSolved: true,
        solvedAt: '2026-11-12T12:14:00Z',
        startedAt: '2026-11-12T12:02:00Z',
        endedAt: '2026-11-12T12:15:00Z',
        organizationId: academy,
        createdAt: '2026-11-12T12:02:00Z',
      },
      'educator@azora.world tries it out': {
        sceneId: loops,
        userId: educator,
        mode: 'INLINE',
        startedAt: '2026-11-19T16:30:00Z',
        organizationId: academy,
        createdAt: '2026-11-19T16:30:00Z',
      },
    },
    XrInteraction: {
      'fill goes in the wrong place': done(1, 'PLUG', '2026-11-12T12:05:00Z', {
        objectId: object('fill'),
        blockId: block('fill'),
        isCorrect: false,
        distanceM: '0.42',
      }),
      'fill goes in': done(2, 'PLUG', '2026-11-12T12:08:00Z', {
        objectId: object('fill'),
        blockId: block('fill'),
        isCorrect: true,
        distanceM: '0.38',
      }),
      'the machine runs': done(3, 'RUN_CODE', '2026-11-12T12:14:00Z', {
        objectId: object('machine'),
        durationMs: 4200,
      }),
    },
  },
});
