import { defineSeed, rowId } from '@azora/db/seed';

const educator = rowId('auth-service.User', 'educator@azora.world');
const employer = rowId('auth-service.User', 'employer@azora.world');
const mensah = rowId('enterprise-service.Organization', 'mensah-digital');
const holder = (key: string) => rowId('founder-ledger-service.Stakeholder', `mensah-digital ${key}`);
const shares = (name: string) => rowId('founder-ledger-service.ShareClass', `mensah-digital ${name}`);
const terms = rowId('founder-ledger-service.VestingSchedule', 'mensah-digital four years');
const grant = (certificate: string) => rowId('founder-ledger-service.EquityGrant', `mensah-digital ${certificate}`);

const issued = (certificateNumber: string, quantity: bigint, day: string) => ({
  certificateNumber,
  shareClassId: shares('Ordinary'),
  compensation: 'STOCK' as const,
  quantity,
  boardApprovedOn: day,
  grantedOn: day,
  organizationId: mensah,
  createdAt: `${day}T10:00:00Z`,
});
/** A quarter of the shares of Naledi Khumalo's grant vests after a year, the rest in years. */
const tranche = (number: number, year: number) => ({
  grantId: grant('OS-3'),
  organizationId: mensah,
  number,
  quantity: 2500n,
  vestsOn: `${year}-10-15`,
});
const october = rowId('founder-ledger-service.FounderCompensation', 'employer@azora.world 2026-10');

/** The register of Mensah Digital: Kofi Mensah, a fund that gave the first money, and an adviser in Cape Town. */
export default defineSeed('founder-ledger-service', {
  demo: {
    Stakeholder: {
      'mensah-digital kofi': {
        userId: employer,
        kind: 'INDIVIDUAL',
        legalName: 'Kofi Mensah',
        contactEmail: 'employer@azora.world',
        countryOfResidence: 'NG',
        relationship: 'FOUNDER',
        joinedOn: '2025-10-06',
        organizationId: mensah,
        createdAt: '2025-10-06T10:00:00Z',
      },
      'mensah-digital naledi': {
        userId: educator,
        kind: 'INDIVIDUAL',
        legalName: 'Naledi Khumalo',
        countryOfResidence: 'ZA',
        relationship: 'ADVISOR',
        joinedOn: '2025-10-15',
        organizationId: mensah,
        createdAt: '2025-10-15T10:00:00Z',
      },
      'mensah-digital gulf seed': {
        kind: 'INSTITUTION',
        legalName: 'Gulf of Guinea Seed Limited',
        registrationNumber: 'RC 1204417',
        contactEmail: 'office@gulf-seed.example',
        countryOfResidence: 'NG',
        relationship: 'INVESTOR',
        joinedOn: '2026-03-02',
        organizationId: mensah,
        createdAt: '2026-03-02T10:00:00Z',
      },
    },
    ShareClass: {
      'mensah-digital Ordinary': {
        name: 'Ordinary',
        idPrefix: 'OS-',
        classType: 'COMMON',
        authorizedShares: 1_000_000n,
        issuedShares: 710_000n,
        currency: 'NGN',
        boardApprovedOn: '2025-10-06',
        createdById: employer,
        organizationId: mensah,
        createdAt: '2025-10-06T10:00:00Z',
      },
      'mensah-digital Seed': {
        name: 'Seed',
        idPrefix: 'SP-',
        classType: 'PREFERRED',
        authorizedShares: 200_000n,
        issuedShares: 100_000n,
        pricePerShare: '150',
        currency: 'NGN',
        seniority: 2,
        liquidationPreferenceMultiple: '1',
        conversionRatio: '1',
        boardApprovedOn: '2026-02-23',
        createdById: employer,
        organizationId: mensah,
        createdAt: '2026-02-23T10:00:00Z',
      },
    },
    VestingSchedule: {
      'mensah-digital four years': {
        name: 'Four years',
        intervalMonths: 12,
        acceleration: 'DOUBLE_TRIGGER',
        accelerationPercent: '50',
        createdById: employer,
        organizationId: mensah,
        createdAt: '2025-10-10T10:00:00Z',
      },
    },
    EquityGrant: {
      'mensah-digital OS-1': {
        ...issued('OS-1', 700_000n, '2025-10-06'),
        stakeholderId: holder('kofi'),
        granteeId: employer,
        vestedQuantity: 700_000n,
        status: 'ACCEPTED',
        acceptedAt: '2025-10-06T10:05:00Z',
      },
      'mensah-digital OS-3': {
        ...issued('OS-3', 10_000n, '2025-10-15'),
        stakeholderId: holder('naledi'),
        granteeId: educator,
        vestingScheduleId: terms,
        vestingStartsOn: '2025-10-15',
        vestedQuantity: 2500n,
        status: 'ACCEPTED',
        acceptedAt: '2025-10-20T08:00:00Z',
      },
      'mensah-digital SP-1': {
        ...issued('SP-1', 100_000n, '2026-03-02'),
        stakeholderId: holder('gulf seed'),
        shareClassId: shares('Seed'),
        vestedQuantity: 100_000n,
        considerationPaid: '15000000',
        status: 'ACCEPTED',
        acceptedAt: '2026-03-02T11:00:00Z',
      },
      'mensah-digital OS-4': {
        ...issued('OS-4', 20_000n, '2026-06-01'),
        stakeholderId: holder('gulf seed'),
        vestedQuantity: 20_000n,
        status: 'ACCEPTED',
        acceptedAt: '2026-06-01T11:00:00Z',
      },
      'mensah-digital OS-5': {
        ...issued('OS-5', 5000n, '2026-11-16'),
        stakeholderId: holder('naledi'),
        granteeId: educator,
        compensation: 'OPTION',
        exercisePrice: '150',
        vestingScheduleId: terms,
        vestingStartsOn: '2026-11-16',
        expiresOn: '2036-11-16',
        status: 'ISSUED',
      },
    },
    VestingTranche: {
      'mensah-digital OS-3 1': { ...tranche(1, 2026), status: 'VESTED', vestedOn: '2026-10-15' },
      'mensah-digital OS-3 2': tranche(2, 2027),
      'mensah-digital OS-3 3': tranche(3, 2028),
      'mensah-digital OS-3 4': tranche(4, 2029),
    },
    ShareTransfer: {
      'mensah-digital OS-1 OS-4': {
        organizationId: mensah,
        fromGrantId: grant('OS-1'),
        toGrantId: grant('OS-4'),
        quantity: 20_000n,
        reason: 'SALE',
        consideration: '3000000',
        taxableAmount: '3000000',
        transferTax: '7500',
        currency: 'NGN',
        approvedById: employer,
        transferredOn: '2026-06-01',
        registeredOn: '2026-06-03',
        createdAt: '2026-06-03T09:00:00Z',
      },
    },
    FounderCompensation: {
      // 900,000 naira, and 40 AZR at 859.50.
      'employer@azora.world 2026-10': {
        founderId: employer,
        stakeholderId: holder('kofi'),
        periodStart: '2026-10-01',
        periodEnd: '2026-10-31',
        cashSalary: '900000',
        tokenAmount: '40',
        tokenSalaryValue: '34380',
        grossPay: '934380',
        deductionsTotal: '184380',
        netPay: '750000',
        currency: 'NGN',
        status: 'APPROVED',
        approvedById: educator,
        organizationId: mensah,
        createdAt: '2026-10-28T09:00:00Z',
      },
    },
    CompensationDeduction: {
      'employer@azora.world 2026-10 PAYE': {
        compensationId: october,
        organizationId: mensah,
        kind: 'PAYE',
        basis: 'TABLE',
        amount: '112380',
        payee: 'Lagos State Internal Revenue Service',
        statutory: true,
      },
      'employer@azora.world 2026-10 pension': {
        compensationId: october,
        organizationId: mensah,
        kind: 'PENSION',
        basis: 'PERCENTAGE',
        ratePercent: '8',
        amount: '72000',
        payee: 'Lagoon Pension Managers',
        statutory: true,
      },
    },
  },
});
