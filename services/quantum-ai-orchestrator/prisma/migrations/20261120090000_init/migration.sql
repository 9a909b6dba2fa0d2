-- CreateEnum
CREATE TYPE "ProviderAuthentication" AS ENUM ('NONE', 'API_KEY', 'OAUTH2', 'CLOUD_ROLE');

-- CreateEnum
CREATE TYPE "ProviderStatus" AS ENUM ('ACTIVE', 'SUSPENDED', 'RETIRED');

-- CreateEnum
CREATE TYPE "BackendKind" AS ENUM ('SIMULATOR', 'HARDWARE');

-- CreateEnum
CREATE TYPE "QubitTechnology" AS ENUM ('SUPERCONDUCTING', 'TRAPPED_ION', 'NEUTRAL_ATOM', 'PHOTONIC', 'SPIN', 'ANNEALER');

-- CreateEnum
CREATE TYPE "BackendStatus" AS ENUM ('ONLINE', 'MAINTENANCE', 'OFFLINE', 'RETIRED');

-- CreateEnum
CREATE TYPE "QuantumLanguage" AS ENUM ('OPENQASM_2', 'OPENQASM_3', 'QIR_BASE', 'QIR_ADAPTIVE', 'QISKIT_QPY');

-- CreateEnum
CREATE TYPE "RuntimePrimitive" AS ENUM ('SAMPLER', 'ESTIMATOR');

-- CreateEnum
CREATE TYPE "QuantumJobStatus" AS ENUM ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'ERROR');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "quantum_providers" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "title" TEXT NOT NULL,
    "api_url" TEXT NOT NULL,
    "authentication" "ProviderAuthentication" NOT NULL DEFAULT 'API_KEY',
    "sealed_credentials" BYTEA,
    "encryption_key_id" UUID,
    "data_region" CHAR(2) NOT NULL,
    "max_concurrent_jobs" INTEGER NOT NULL DEFAULT 5,
    "status" "ProviderStatus" NOT NULL DEFAULT 'ACTIVE',
    "retired_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "quantum_providers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quantum_backends" (
    "id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "name" VARCHAR(128) NOT NULL,
    "kind" "BackendKind" NOT NULL,
    "technology" "QubitTechnology",
    "qubit_count" INTEGER NOT NULL,
    "basis_gates" TEXT[],
    "coupling_map" JSONB,
    "max_shots" INTEGER NOT NULL,
    "max_circuits" INTEGER NOT NULL DEFAULT 1,
    "supports_mid_circuit_measurement" BOOLEAN NOT NULL DEFAULT false,
    "quantum_volume" BIGINT,
    "circuit_layer_ops_per_second" INTEGER,
    "status" "BackendStatus" NOT NULL DEFAULT 'ONLINE',
    "queue_length" INTEGER NOT NULL DEFAULT 0,
    "price_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "price_currency" VARCHAR(10) NOT NULL DEFAULT 'USD',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "quantum_backends_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "backend_calibrations" (
    "id" UUID NOT NULL,
    "backend_id" UUID NOT NULL,
    "calibrated_at" TIMESTAMPTZ(6) NOT NULL,
    "valid_until" TIMESTAMPTZ(6),
    "median_t1_us" DECIMAL(12,3) NOT NULL,
    "median_t2_us" DECIMAL(12,3) NOT NULL,
    "median_readout_error" DECIMAL(9,8) NOT NULL,
    "median_single_qubit_error" DECIMAL(9,8) NOT NULL,
    "median_two_qubit_error" DECIMAL(9,8),
    "error_per_layered_gate" DECIMAL(9,8),
    "operational_qubits" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "backend_calibrations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "qubit_calibrations" (
    "id" UUID NOT NULL,
    "calibration_id" UUID NOT NULL,
    "qubit" INTEGER NOT NULL,
    "partner_qubit" INTEGER,
    "gate_name" VARCHAR(32),
    "gate_error" DECIMAL(9,8),
    "gate_length_ns" INTEGER,
    "t1_us" DECIMAL(12,3),
    "t2_us" DECIMAL(12,3),
    "readout_error" DECIMAL(9,8),
    "frequency_ghz" DECIMAL(10,6),
    "is_operational" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "qubit_calibrations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quantum_circuits" (
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT,
    "program_language" "QuantumLanguage" NOT NULL DEFAULT 'OPENQASM_3',
    "source" TEXT NOT NULL,
    "source_hash" CHAR(64) NOT NULL,
    "qubit_count" INTEGER NOT NULL,
    "classical_bit_count" INTEGER NOT NULL,
    "depth" INTEGER NOT NULL,
    "gate_count" INTEGER NOT NULL,
    "two_qubit_gate_count" INTEGER NOT NULL DEFAULT 0,
    "parameter_names" TEXT[],
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "quantum_circuits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quantum_jobs" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "circuit_id" UUID NOT NULL,
    "backend_id" UUID NOT NULL,
    "calibration_id" UUID,
    "provider_job_id" TEXT,
    "primitive" "RuntimePrimitive" NOT NULL DEFAULT 'SAMPLER',
    "shots" INTEGER,
    "target_precision" DECIMAL(10,9),
    "observables" JSONB,
    "parameter_values" JSONB NOT NULL DEFAULT '[]',
    "optimization_level" SMALLINT NOT NULL DEFAULT 1,
    "resilience_level" SMALLINT NOT NULL DEFAULT 1,
    "transpiled_depth" INTEGER,
    "status" "QuantumJobStatus" NOT NULL DEFAULT 'QUEUED',
    "error_message" TEXT,
    "quantum_seconds" DECIMAL(12,3),
    "cost_amount" DECIMAL(18,8),
    "cost_currency" VARCHAR(10) NOT NULL DEFAULT 'USD',
    "usage_event_id" UUID,
    "submitted_at" TIMESTAMPTZ(6) NOT NULL,
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "quantum_jobs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measurement_results" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "pub_index" INTEGER NOT NULL,
    "register_name" TEXT NOT NULL DEFAULT 'meas',
    "register_width" INTEGER NOT NULL,
    "counts" JSONB,
    "shots" INTEGER,
    "expectation_value" DECIMAL(20,12),
    "standard_error" DECIMAL(20,12),
    "is_mitigated" BOOLEAN NOT NULL DEFAULT false,
    "raw_file_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "measurement_results_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "quantum_providers_slug_key" ON "quantum_providers"("slug");

-- CreateIndex
CREATE INDEX "quantum_providers_encryption_key_id_idx" ON "quantum_providers"("encryption_key_id");

-- CreateIndex
CREATE UNIQUE INDEX "quantum_backends_provider_id_name_key" ON "quantum_backends"("provider_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "backend_calibrations_backend_id_calibrated_at_key" ON "backend_calibrations"("backend_id", "calibrated_at");

-- CreateIndex
CREATE INDEX "qubit_calibrations_created_at_idx" ON "qubit_calibrations" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "qubit_calibrations_element_key" ON "qubit_calibrations"("calibration_id", "qubit", "partner_qubit", "gate_name");

-- CreateIndex
CREATE INDEX "quantum_circuits_organization_id_idx" ON "quantum_circuits"("organization_id");

-- CreateIndex
CREATE INDEX "quantum_circuits_compliance_id_idx" ON "quantum_circuits"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "quantum_circuits_author_id_source_hash_key" ON "quantum_circuits"("author_id", "source_hash");

-- CreateIndex
CREATE UNIQUE INDEX "quantum_jobs_provider_job_id_key" ON "quantum_jobs"("provider_job_id");

-- CreateIndex
CREATE INDEX "quantum_jobs_user_id_submitted_at_idx" ON "quantum_jobs"("user_id", "submitted_at");

-- CreateIndex
CREATE INDEX "quantum_jobs_backend_id_status_idx" ON "quantum_jobs"("backend_id", "status");

-- CreateIndex
CREATE INDEX "quantum_jobs_circuit_id_idx" ON "quantum_jobs"("circuit_id");

-- CreateIndex
CREATE INDEX "quantum_jobs_calibration_id_idx" ON "quantum_jobs"("calibration_id");

-- CreateIndex
CREATE INDEX "quantum_jobs_usage_event_id_idx" ON "quantum_jobs"("usage_event_id");

-- CreateIndex
CREATE INDEX "quantum_jobs_organization_id_idx" ON "quantum_jobs"("organization_id");

-- CreateIndex
CREATE INDEX "quantum_jobs_compliance_id_idx" ON "quantum_jobs"("compliance_id");

-- CreateIndex
CREATE INDEX "measurement_results_raw_file_id_idx" ON "measurement_results"("raw_file_id");

-- CreateIndex
CREATE UNIQUE INDEX "measurement_results_job_id_pub_index_register_name_key" ON "measurement_results"("job_id", "pub_index", "register_name");

-- AddForeignKey
ALTER TABLE "quantum_backends" ADD CONSTRAINT "quantum_backends_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "quantum_providers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "backend_calibrations" ADD CONSTRAINT "backend_calibrations_backend_id_fkey" FOREIGN KEY ("backend_id") REFERENCES "quantum_backends"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "qubit_calibrations" ADD CONSTRAINT "qubit_calibrations_calibration_id_fkey" FOREIGN KEY ("calibration_id") REFERENCES "backend_calibrations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantum_jobs" ADD CONSTRAINT "quantum_jobs_circuit_id_fkey" FOREIGN KEY ("circuit_id") REFERENCES "quantum_circuits"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantum_jobs" ADD CONSTRAINT "quantum_jobs_backend_id_fkey" FOREIGN KEY ("backend_id") REFERENCES "quantum_backends"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantum_jobs" ADD CONSTRAINT "quantum_jobs_calibration_id_fkey" FOREIGN KEY ("calibration_id") REFERENCES "backend_calibrations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement_results" ADD CONSTRAINT "measurement_results_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "quantum_jobs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of quantum_providers
ALTER TABLE "quantum_providers" ADD CONSTRAINT "quantum_providers_slug_api_url_15fda6f7_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$' AND api_url ~ '^https://');
ALTER TABLE "quantum_providers" ADD CONSTRAINT "quantum_providers_max_concurrent_jobs_08165435_check"
    CHECK (max_concurrent_jobs BETWEEN 1 AND 10000);
ALTER TABLE "quantum_providers" ADD CONSTRAINT "quantum_providers_authentication_encryption_key_be715ae9_check"
    CHECK ((authentication = 'NONE') = (encryption_key_id IS NULL) AND (encryption_key_id IS NULL) = (sealed_credentials IS NULL));
ALTER TABLE "quantum_providers" ADD CONSTRAINT "quantum_providers_status_retired_at_da8185a4_check"
    CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL));

-- Safeguards of quantum_backends
ALTER TABLE "quantum_backends" ADD CONSTRAINT "quantum_backends_name_85058a0e_check"
    CHECK (name ~ '^[A-Za-z0-9][A-Za-z0-9_.:/-]{0,127}$');
ALTER TABLE "quantum_backends" ADD CONSTRAINT "quantum_backends_qubit_count_9f02897c_check"
    CHECK (qubit_count BETWEEN 1 AND 100000);
ALTER TABLE "quantum_backends" ADD CONSTRAINT "quantum_backends_basis_gates_86e58413_check"
    CHECK (coalesce(cardinality(basis_gates), 0) >= 1);
ALTER TABLE "quantum_backends" ADD CONSTRAINT "quantum_backends_coupling_map_4a448dcc_check"
    CHECK (jsonb_typeof(coupling_map) = 'array');
ALTER TABLE "quantum_backends" ADD CONSTRAINT "quantum_backends_max_shots_max_circuits_cc0168a6_check"
    CHECK (max_shots BETWEEN 1 AND 100000000 AND max_circuits BETWEEN 1 AND 100000);
ALTER TABLE "quantum_backends" ADD CONSTRAINT "quantum_backends_quantum_volume_a7821950_check"
    CHECK (quantum_volume IS NULL OR (quantum_volume >= 1 AND (quantum_volume & (quantum_volume - 1)) = 0));
ALTER TABLE "quantum_backends" ADD CONSTRAINT "quantum_backends_queue_length_circuit_layer_ops_9a41754d_check"
    CHECK (queue_length >= 0 AND circuit_layer_ops_per_second >= 0);
ALTER TABLE "quantum_backends" ADD CONSTRAINT "quantum_backends_price_amount_15a85d06_check"
    CHECK (price_amount >= 0 AND price_amount < 'NaN');
ALTER TABLE "quantum_backends" ADD CONSTRAINT "quantum_backends_kind_technology_c2d8b529_check"
    CHECK (kind = 'HARDWARE' OR technology IS NULL);

-- Safeguards of backend_calibrations
ALTER TABLE "backend_calibrations" ADD CONSTRAINT "backend_calibrations_median_t1_us_median_t2_us_9b1c0953_check"
    CHECK (median_t1_us > 0 AND median_t2_us > 0 AND median_t2_us <= 2 * median_t1_us);
ALTER TABLE "backend_calibrations" ADD CONSTRAINT "backend_calibrations_median_t1_us_204ffe06_check"
    CHECK (median_t1_us < 'NaN');
ALTER TABLE "backend_calibrations" ADD CONSTRAINT "backend_calibrations_median_readout_error_median_4ee112a9_check"
    CHECK (median_readout_error BETWEEN 0 AND 1 AND median_single_qubit_error BETWEEN 0 AND 1 AND median_two_qubit_error BETWEEN 0 AND 1);
ALTER TABLE "backend_calibrations" ADD CONSTRAINT "backend_calibrations_error_per_layered_gate_44c425e4_check"
    CHECK (error_per_layered_gate BETWEEN 0 AND 1);
ALTER TABLE "backend_calibrations" ADD CONSTRAINT "backend_calibrations_operational_qubits_5e40f879_check"
    CHECK (operational_qubits >= 0);
ALTER TABLE "backend_calibrations" ADD CONSTRAINT "backend_calibrations_valid_until_calibrated_at_a6a9b1c6_check"
    CHECK (valid_until > calibrated_at);

-- Safeguards of qubit_calibrations
ALTER TABLE "qubit_calibrations" ADD CONSTRAINT "qubit_calibrations_qubit_partner_qubit_acaea9e9_check"
    CHECK (qubit >= 0 AND partner_qubit >= 0 AND partner_qubit <> qubit);
ALTER TABLE "qubit_calibrations" ADD CONSTRAINT "qubit_calibrations_partner_qubit_gate_name_d76a3aea_check"
    CHECK (partner_qubit IS NULL OR gate_name IS NOT NULL);
ALTER TABLE "qubit_calibrations" ADD CONSTRAINT "qubit_calibrations_t2_us_t1_us_7a9fddf1_check"
    CHECK (t2_us <= 2 * t1_us AND t1_us > 0 AND t2_us > 0 AND t1_us < 'NaN');
ALTER TABLE "qubit_calibrations" ADD CONSTRAINT "qubit_calibrations_readout_error_gate_error_dddaee0c_check"
    CHECK (readout_error BETWEEN 0 AND 1 AND gate_error BETWEEN 0 AND 1);
ALTER TABLE "qubit_calibrations" ADD CONSTRAINT "qubit_calibrations_gate_name_gate_error_85d64195_check"
    CHECK ((gate_name IS NULL) = (gate_error IS NULL));
ALTER TABLE "qubit_calibrations" ADD CONSTRAINT "qubit_calibrations_gate_length_ns_frequency_ghz_f5f3b105_check"
    CHECK (gate_length_ns > 0 AND frequency_ghz > 0 AND frequency_ghz < 'NaN');
CREATE UNIQUE INDEX "qubit_calibrations_calibration_id_qubit_16d663d4_key" ON "qubit_calibrations" ("calibration_id", "qubit")
    WHERE (gate_name IS NULL);
CREATE UNIQUE INDEX "qubit_calibrations_calibration_id_qubit_gate_name_0fb0dd93_key" ON "qubit_calibrations" ("calibration_id", "qubit", "gate_name")
    WHERE (gate_name IS NOT NULL AND partner_qubit IS NULL);

-- Safeguards of quantum_circuits
ALTER TABLE "quantum_circuits" ADD CONSTRAINT "quantum_circuits_name_58906c58_check"
    CHECK (char_length(name) BETWEEN 1 AND 120);
ALTER TABLE "quantum_circuits" ADD CONSTRAINT "quantum_circuits_source_hash_b1fd1c90_check"
    CHECK (source_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "quantum_circuits" ADD CONSTRAINT "quantum_circuits_qubit_count_classical_bit_count_40e73186_check"
    CHECK (qubit_count BETWEEN 1 AND 100000 AND classical_bit_count BETWEEN 0 AND 1000000);
ALTER TABLE "quantum_circuits" ADD CONSTRAINT "quantum_circuits_depth_gate_count_two_qubit_gate_091ec927_check"
    CHECK (depth >= 0 AND gate_count >= 0 AND two_qubit_gate_count BETWEEN 0 AND gate_count);
ALTER TABLE "quantum_circuits" ADD CONSTRAINT "quantum_circuits_program_language_source_0f4e7e1f_check"
    CHECK (program_language <> 'OPENQASM_3' OR source ~ 'OPENQASM +3');
ALTER TABLE "quantum_circuits" ADD CONSTRAINT "quantum_circuits_source_177250b9_check"
    CHECK (char_length(source) BETWEEN 1 AND 1000000);
ALTER TABLE "quantum_circuits" ADD CONSTRAINT "quantum_circuits_parameter_names_962e1cc1_check"
    CHECK (cardinality(parameter_names) <= 10000);

-- Safeguards of quantum_jobs
ALTER TABLE "quantum_jobs" ADD CONSTRAINT "quantum_jobs_primitive_shots_target_precision_2666224f_check"
    CHECK ((primitive = 'SAMPLER') = (shots IS NOT NULL) AND (primitive = 'ESTIMATOR') = (target_precision IS NOT NULL));
ALTER TABLE "quantum_jobs" ADD CONSTRAINT "quantum_jobs_shots_target_precision_6b8d6944_check"
    CHECK (shots BETWEEN 1 AND 100000000 AND target_precision > 0 AND target_precision <= 1);
ALTER TABLE "quantum_jobs" ADD CONSTRAINT "quantum_jobs_primitive_observables_fb1ff5f0_check"
    CHECK ((primitive = 'ESTIMATOR') = (observables IS NOT NULL));
ALTER TABLE "quantum_jobs" ADD CONSTRAINT "quantum_jobs_resilience_level_optimization_level_12fe674c_check"
    CHECK (resilience_level BETWEEN 0 AND 2 AND optimization_level BETWEEN 0 AND 3);
ALTER TABLE "quantum_jobs" ADD CONSTRAINT "quantum_jobs_status_ended_at_5bf04c77_check"
    CHECK ((status IN ('DONE', 'CANCELLED', 'ERROR')) = (ended_at IS NOT NULL));
ALTER TABLE "quantum_jobs" ADD CONSTRAINT "quantum_jobs_status_started_at_745e660c_check"
    CHECK (status IN ('QUEUED', 'CANCELLED', 'ERROR') OR started_at IS NOT NULL);
ALTER TABLE "quantum_jobs" ADD CONSTRAINT "quantum_jobs_submitted_at_started_at_ended_at_f490180b_check"
    CHECK (submitted_at <= started_at AND started_at <= ended_at);
ALTER TABLE "quantum_jobs" ADD CONSTRAINT "quantum_jobs_status_error_message_62e9c6cd_check"
    CHECK ((status = 'ERROR') = (error_message IS NOT NULL));
ALTER TABLE "quantum_jobs" ADD CONSTRAINT "quantum_jobs_transpiled_depth_quantum_seconds_5c98ff8c_check"
    CHECK (transpiled_depth >= 0 AND quantum_seconds >= 0 AND quantum_seconds < 'NaN');
ALTER TABLE "quantum_jobs" ADD CONSTRAINT "quantum_jobs_cost_amount_26972aab_check"
    CHECK (cost_amount >= 0 AND cost_amount < 'NaN');
ALTER TABLE "quantum_jobs" ADD CONSTRAINT "quantum_jobs_status_quantum_seconds_c61ff611_check"
    CHECK (status <> 'DONE' OR quantum_seconds IS NOT NULL);

-- Safeguards of measurement_results
ALTER TABLE "measurement_results" ADD CONSTRAINT "measurement_results_pub_index_1c1a951c_check"
    CHECK (pub_index >= 0);
ALTER TABLE "measurement_results" ADD CONSTRAINT "measurement_results_counts_expectation_value_2a92194c_check"
    CHECK (num_nonnulls(counts, expectation_value) = 1);
ALTER TABLE "measurement_results" ADD CONSTRAINT "measurement_results_counts_edeef53c_check"
    CHECK (jsonb_typeof(counts) = 'object');
ALTER TABLE "measurement_results" ADD CONSTRAINT "measurement_results_counts_shots_8f94ff76_check"
    CHECK ((counts IS NULL) = (shots IS NULL) AND shots >= 1);
ALTER TABLE "measurement_results" ADD CONSTRAINT "measurement_results_expectation_value_standard_e_28bccc78_check"
    CHECK ((expectation_value IS NULL) = (standard_error IS NULL) AND standard_error >= 0 AND standard_error < 'NaN');
ALTER TABLE "measurement_results" ADD CONSTRAINT "measurement_results_expectation_value_47fc699c_check"
    CHECK (expectation_value < 'NaN');
ALTER TABLE "measurement_results" ADD CONSTRAINT "measurement_results_register_width_904cceb3_check"
    CHECK (register_width BETWEEN 1 AND 1000000);
ALTER TABLE "measurement_results" ADD CONSTRAINT "measurement_results_is_mitigated_expectation_val_ab621f65_check"
    CHECK (is_mitigated = false OR expectation_value IS NOT NULL);

-- Own rows of quantum_jobs
CREATE VIEW azora_keys."quantum_jobs_0942ef10_own" AS
    SELECT "id" FROM "quantum_jobs"
    WHERE "user_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."quantum_jobs_0942ef10_own" TO azora_user;

-- Access to quantum_providers
ALTER TABLE "quantum_providers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "quantum_providers" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "quantum_providers" TO azora_service;
GRANT SELECT ("id", "slug", "title", "api_url", "authentication", "encryption_key_id", "data_region", "max_concurrent_jobs",
        "status", "retired_at", "created_at", "updated_at", "deleted_at")
    ON "quantum_providers" TO azora_maintenance, azora_masker;
CREATE POLICY "quantum_providers_15b310db_access" ON "quantum_providers"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "quantum_providers" FOR SELECT TO azora_masker USING (true);
CREATE VIEW azora_reader."quantum_providers" WITH (security_barrier = true) AS
    SELECT "id", "slug", "title", "api_url", "authentication", "encryption_key_id", "data_region", "max_concurrent_jobs",
        "status", "retired_at", "created_at", "updated_at", "deleted_at"
    FROM "quantum_providers";
GRANT SELECT ON azora_reader."quantum_providers" TO azora_reader;
ALTER VIEW azora_reader."quantum_providers" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "quantum_providers"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{sealed_credentials}', '{}', '{}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "quantum_providers"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{sealed_credentials}', '{}', '{}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "quantum_providers"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{sealed_credentials}', '{}', '{}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "quantum_providers"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to quantum_backends
ALTER TABLE "quantum_backends" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "quantum_backends" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "quantum_backends" TO azora_service;
GRANT SELECT ON "quantum_backends" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "quantum_backends_3d31c265_access" ON "quantum_backends"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "quantum_backends" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "quantum_backends" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "quantum_backends" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."quantum_backends" WITH (security_barrier = true) AS
    SELECT "id", "provider_id", "name", "kind", "technology", "qubit_count", "basis_gates", "coupling_map", "max_shots",
        "max_circuits", "supports_mid_circuit_measurement", "quantum_volume", "circuit_layer_ops_per_second", "status",
        "queue_length", "price_amount", "price_currency", "created_at", "updated_at", "deleted_at"
    FROM "quantum_backends";
GRANT SELECT ON azora_reader."quantum_backends" TO azora_reader;
ALTER VIEW azora_reader."quantum_backends" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "quantum_backends"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "quantum_backends"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "quantum_backends"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "quantum_backends"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to backend_calibrations
ALTER TABLE "backend_calibrations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "backend_calibrations" FROM PUBLIC;
GRANT SELECT, INSERT ON "backend_calibrations" TO azora_service;
GRANT SELECT ON "backend_calibrations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "backend_calibrations_1739d722_access" ON "backend_calibrations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "backend_calibrations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "backend_calibrations" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."backend_calibrations" WITH (security_barrier = true) AS
    SELECT "id", "backend_id", "calibrated_at", "valid_until", "median_t1_us", "median_t2_us", "median_readout_error",
        "median_single_qubit_error", "median_two_qubit_error", "error_per_layered_gate", "operational_qubits",
        "created_at"
    FROM "backend_calibrations";
GRANT SELECT ON azora_reader."backend_calibrations" TO azora_reader;
ALTER VIEW azora_reader."backend_calibrations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "backend_calibrations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "backend_calibrations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to qubit_calibrations
ALTER TABLE "qubit_calibrations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "qubit_calibrations" FROM PUBLIC;
GRANT SELECT, INSERT ON "qubit_calibrations" TO azora_service;
GRANT SELECT ON "qubit_calibrations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "qubit_calibrations_028ca512_access" ON "qubit_calibrations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "qubit_calibrations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "qubit_calibrations" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE VIEW azora_reader."qubit_calibrations" WITH (security_barrier = true) AS
    SELECT "id", "calibration_id", "qubit", "partner_qubit", "gate_name", "gate_error", "gate_length_ns", "t1_us",
        "t2_us", "readout_error", "frequency_ghz", "is_operational", "created_at"
    FROM "qubit_calibrations";
GRANT SELECT ON azora_reader."qubit_calibrations" TO azora_reader;
ALTER VIEW azora_reader."qubit_calibrations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "qubit_calibrations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "qubit_calibrations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to quantum_circuits
ALTER TABLE "quantum_circuits" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "quantum_circuits" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "quantum_circuits" TO azora_service;
GRANT SELECT ON "quantum_circuits" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("name", "note", "updated_at") ON "quantum_circuits" TO azora_user;
GRANT UPDATE ("name", "note") ON "quantum_circuits" TO azora_maintenance;
CREATE POLICY "quantum_circuits_541d8071_access" ON "quantum_circuits"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "quantum_circuits" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "quantum_circuits" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_update ON "quantum_circuits" FOR UPDATE TO azora_user
    USING ("author_id" = (SELECT azora.subject()))
    WITH CHECK ("author_id" = (SELECT azora.subject()));
CREATE POLICY azora_user_live ON "quantum_circuits" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "author_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."quantum_circuits" WITH (security_barrier = true) AS
    SELECT "id", "author_id", azora.mask_free_text("name") AS "name", azora.mask_free_text("note") AS "note",
        "program_language", "source", "source_hash", "qubit_count", "classical_bit_count", "depth", "gate_count",
        "two_qubit_gate_count", "parameter_names", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "quantum_circuits";
GRANT SELECT ON azora_reader."quantum_circuits" TO azora_reader;
ALTER VIEW azora_reader."quantum_circuits" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "quantum_circuits"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{name,note}', '{author_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "quantum_circuits"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{name,note}', '{author_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "quantum_circuits"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{name,note}', '{author_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "quantum_circuits"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to quantum_jobs
ALTER TABLE "quantum_jobs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "quantum_jobs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "quantum_jobs" TO azora_service;
GRANT SELECT ON "quantum_jobs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "quantum_jobs_714e3193_access" ON "quantum_jobs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "quantum_jobs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "quantum_jobs" FOR SELECT TO azora_user
    USING ("user_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "quantum_jobs" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "user_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."quantum_jobs" WITH (security_barrier = true) AS
    SELECT "id", "user_id", "circuit_id", "backend_id", "calibration_id", "provider_job_id", "primitive", "shots",
        "target_precision", "observables", "parameter_values", "optimization_level", "resilience_level",
        "transpiled_depth", "status", "error_message", "quantum_seconds", "cost_amount", "cost_currency",
        "usage_event_id", "submitted_at", "started_at", "ended_at", "organization_id", "compliance_status",
        "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "quantum_jobs";
GRANT SELECT ON azora_reader."quantum_jobs" TO azora_reader;
ALTER VIEW azora_reader."quantum_jobs" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "quantum_jobs"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('user_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "quantum_jobs"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('user_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "quantum_jobs"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('user_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "quantum_jobs"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to measurement_results
ALTER TABLE "measurement_results" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "measurement_results" FROM PUBLIC;
GRANT SELECT, INSERT ON "measurement_results" TO azora_service;
GRANT SELECT ON "measurement_results" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "measurement_results_bfcb0f45_access" ON "measurement_results"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "measurement_results" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "measurement_results" FOR SELECT TO azora_user
    USING ("job_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."quantum_jobs_0942ef10_own")));
CREATE VIEW azora_reader."measurement_results" WITH (security_barrier = true) AS
    SELECT "id", "job_id", "pub_index", "register_name", "register_width", "counts", "shots", "expectation_value",
        "standard_error", "is_mitigated", "raw_file_id", "created_at"
    FROM "measurement_results";
GRANT SELECT ON azora_reader."measurement_results" TO azora_reader;
ALTER VIEW azora_reader."measurement_results" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "measurement_results"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "measurement_results"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();
