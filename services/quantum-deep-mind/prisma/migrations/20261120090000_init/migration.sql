-- CreateEnum
CREATE TYPE "VariationalAlgorithm" AS ENUM ('VQE', 'QAOA', 'QNN_CLASSIFIER', 'QUANTUM_KERNEL', 'VQD', 'QGAN');

-- CreateEnum
CREATE TYPE "ExperimentStatus" AS ENUM ('PLANNED', 'RUNNING', 'CONCLUDED', 'ABANDONED');

-- CreateEnum
CREATE TYPE "AnsatzFamily" AS ENUM ('HARDWARE_EFFICIENT', 'STRONGLY_ENTANGLING', 'UCCSD', 'QAOA_MIXER', 'DATA_REUPLOADING', 'TENSOR_NETWORK');

-- CreateEnum
CREATE TYPE "EntanglementPattern" AS ENUM ('LINEAR', 'CIRCULAR', 'FULL', 'PAIRWISE', 'SCA');

-- CreateEnum
CREATE TYPE "NoiseOrigin" AS ENUM ('SYNTHETIC', 'DEVICE');

-- CreateEnum
CREATE TYPE "OptimizerKind" AS ENUM ('GRADIENT_DESCENT', 'ADAM', 'QNG', 'SPSA', 'COBYLA', 'NELDER_MEAD', 'L_BFGS');

-- CreateEnum
CREATE TYPE "GradientMethod" AS ENUM ('PARAMETER_SHIFT', 'ADJOINT', 'BACKPROP', 'FINITE_DIFFERENCE', 'SPSA', 'NONE');

-- CreateEnum
CREATE TYPE "OptimizerStatus" AS ENUM ('RUNNING', 'CONVERGED', 'STALLED', 'MAX_ITERATIONS', 'FAILED');

-- CreateEnum
CREATE TYPE "BenchmarkKind" AS ENUM ('QUANTUM_VOLUME', 'BERNSTEIN_VAZIRANI', 'QFT', 'PHASE_ESTIMATION', 'GROVER', 'HAMILTONIAN_SIMULATION', 'VQE', 'MAXCUT');

-- CreateEnum
CREATE TYPE "FindingVerdict" AS ENUM ('SUPPORTED', 'REFUTED', 'INCONCLUSIVE');

-- CreateEnum
CREATE TYPE "AdvantageKind" AS ENUM ('NONE', 'SAMPLE', 'SPEED', 'ACCURACY', 'ENERGY');

-- CreateEnum
CREATE TYPE "ArtifactBadge" AS ENUM ('NONE', 'AVAILABLE', 'FUNCTIONAL', 'REPRODUCED');

-- CreateEnum
CREATE TYPE "FindingStatus" AS ENUM ('DRAFT', 'UNDER_REVIEW', 'PUBLISHED', 'RETRACTED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "variational_experiments" (
    "id" UUID NOT NULL,
    "researcher_id" UUID NOT NULL,
    "project_id" UUID,
    "title" TEXT NOT NULL,
    "hypothesis" TEXT,
    "algorithm" "VariationalAlgorithm" NOT NULL,
    "problem" JSONB NOT NULL,
    "ansatz_id" UUID NOT NULL,
    "cost_expression" TEXT NOT NULL,
    "reference_energy" DECIMAL(24,12),
    "random_seed" BIGINT NOT NULL,
    "code_commit_sha" VARCHAR(64) NOT NULL,
    "status" "ExperimentStatus" NOT NULL DEFAULT 'PLANNED',
    "concluded_at" TIMESTAMPTZ(6),
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "variational_experiments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ansatz_definitions" (
    "id" UUID NOT NULL,
    "slug" VARCHAR(63) NOT NULL,
    "family" "AnsatzFamily" NOT NULL,
    "wire_count" INTEGER NOT NULL,
    "layer_count" INTEGER NOT NULL,
    "parameter_count" INTEGER NOT NULL,
    "entanglement" "EntanglementPattern" NOT NULL,
    "openqasm" TEXT NOT NULL,
    "source_hash" CHAR(64) NOT NULL,
    "expressibility" DECIMAL(14,8),
    "entangling_capability" DECIMAL(9,8),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "ansatz_definitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "noise_models" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "origin" "NoiseOrigin" NOT NULL DEFAULT 'SYNTHETIC',
    "device_name" TEXT,
    "single_qubit_error" DECIMAL(9,8) NOT NULL,
    "two_qubit_error" DECIMAL(9,8) NOT NULL,
    "readout_error01" DECIMAL(9,8) NOT NULL,
    "readout_error10" DECIMAL(9,8) NOT NULL,
    "t1_us" DECIMAL(12,3),
    "t2_us" DECIMAL(12,3),
    "channels" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "noise_models_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "optimizer_runs" (
    "id" UUID NOT NULL,
    "experiment_id" UUID NOT NULL,
    "run_number" INTEGER NOT NULL,
    "optimizer" "OptimizerKind" NOT NULL,
    "gradient" "GradientMethod" NOT NULL,
    "learning_rate" DECIMAL(14,10),
    "shots" INTEGER,
    "noise_model_id" UUID,
    "quantum_job_id" UUID,
    "max_iterations" INTEGER NOT NULL,
    "iterations" INTEGER NOT NULL DEFAULT 0,
    "tolerance" DECIMAL(20,15) NOT NULL,
    "status" "OptimizerStatus" NOT NULL DEFAULT 'RUNNING',
    "best_loss" DECIMAL(24,12),
    "final_loss" DECIMAL(24,12),
    "gradient_variance" DECIMAL(30,20),
    "circuit_evaluations" BIGINT NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "optimizer_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parameter_snapshots" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "iteration" INTEGER NOT NULL,
    "loss" DECIMAL(24,12) NOT NULL,
    "loss_standard_error" DECIMAL(24,12),
    "gradient_norm" DECIMAL(24,12),
    "parameters" BYTEA NOT NULL,
    "parameters_hash" CHAR(64) NOT NULL,
    "fidelity" DECIMAL(10,9),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "parameter_snapshots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quantum_benchmarks" (
    "id" UUID NOT NULL,
    "benchmark" "BenchmarkKind" NOT NULL,
    "backend_name" TEXT NOT NULL,
    "quantum_job_id" UUID,
    "noise_model_id" UUID,
    "circuit_width" INTEGER NOT NULL,
    "circuit_depth" INTEGER NOT NULL,
    "shots" INTEGER NOT NULL,
    "hellinger_fidelity" DECIMAL(10,9) NOT NULL,
    "normalized_fidelity" DECIMAL(10,9) NOT NULL,
    "heavy_output_probability" DECIMAL(10,9),
    "execution_seconds" DECIMAL(14,6) NOT NULL,
    "passed" BOOLEAN NOT NULL,
    "measured_at" TIMESTAMPTZ(6) NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "quantum_benchmarks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "research_findings" (
    "id" UUID NOT NULL,
    "experiment_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "claim" TEXT NOT NULL,
    "verdict" "FindingVerdict" NOT NULL,
    "advantage" "AdvantageKind" NOT NULL DEFAULT 'NONE',
    "effect_size" DECIMAL(16,8),
    "p_value" DECIMAL(12,11),
    "replications" SMALLINT NOT NULL DEFAULT 0,
    "failed_replications" SMALLINT NOT NULL DEFAULT 0,
    "badge" "ArtifactBadge" NOT NULL DEFAULT 'NONE',
    "status" "FindingStatus" NOT NULL DEFAULT 'DRAFT',
    "doi" TEXT,
    "dataset_file_id" UUID,
    "published_at" TIMESTAMPTZ(6),
    "retraction_reason" TEXT,
    "organization_id" UUID,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "research_findings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "variational_experiments_researcher_id_created_at_idx" ON "variational_experiments"("researcher_id", "created_at");

-- CreateIndex
CREATE INDEX "variational_experiments_project_id_idx" ON "variational_experiments"("project_id");

-- CreateIndex
CREATE INDEX "variational_experiments_ansatz_id_idx" ON "variational_experiments"("ansatz_id");

-- CreateIndex
CREATE INDEX "variational_experiments_organization_id_idx" ON "variational_experiments"("organization_id");

-- CreateIndex
CREATE INDEX "variational_experiments_compliance_id_idx" ON "variational_experiments"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "ansatz_definitions_source_hash_key" ON "ansatz_definitions"("source_hash");

-- CreateIndex
CREATE UNIQUE INDEX "ansatz_definitions_slug_wire_count_layer_count_key" ON "ansatz_definitions"("slug", "wire_count", "layer_count");

-- CreateIndex
CREATE UNIQUE INDEX "noise_models_name_key" ON "noise_models"("name");

-- CreateIndex
CREATE INDEX "optimizer_runs_noise_model_id_idx" ON "optimizer_runs"("noise_model_id");

-- CreateIndex
CREATE INDEX "optimizer_runs_quantum_job_id_idx" ON "optimizer_runs"("quantum_job_id");

-- CreateIndex
CREATE UNIQUE INDEX "optimizer_runs_experiment_id_run_number_key" ON "optimizer_runs"("experiment_id", "run_number");

-- CreateIndex
CREATE INDEX "parameter_snapshots_created_at_idx" ON "parameter_snapshots" USING BRIN ("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "parameter_snapshots_run_id_iteration_key" ON "parameter_snapshots"("run_id", "iteration");

-- CreateIndex
CREATE INDEX "quantum_benchmarks_quantum_job_id_idx" ON "quantum_benchmarks"("quantum_job_id");

-- CreateIndex
CREATE INDEX "quantum_benchmarks_noise_model_id_idx" ON "quantum_benchmarks"("noise_model_id");

-- CreateIndex
CREATE UNIQUE INDEX "quantum_benchmarks_point_key" ON "quantum_benchmarks"("benchmark", "backend_name", "circuit_width", "measured_at");

-- CreateIndex
CREATE UNIQUE INDEX "research_findings_doi_key" ON "research_findings"("doi");

-- CreateIndex
CREATE INDEX "research_findings_author_id_idx" ON "research_findings"("author_id");

-- CreateIndex
CREATE INDEX "research_findings_experiment_id_idx" ON "research_findings"("experiment_id");

-- CreateIndex
CREATE INDEX "research_findings_dataset_file_id_idx" ON "research_findings"("dataset_file_id");

-- CreateIndex
CREATE INDEX "research_findings_organization_id_idx" ON "research_findings"("organization_id");

-- CreateIndex
CREATE INDEX "research_findings_compliance_id_idx" ON "research_findings"("compliance_id");

-- AddForeignKey
ALTER TABLE "variational_experiments" ADD CONSTRAINT "variational_experiments_ansatz_id_fkey" FOREIGN KEY ("ansatz_id") REFERENCES "ansatz_definitions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "optimizer_runs" ADD CONSTRAINT "optimizer_runs_experiment_id_fkey" FOREIGN KEY ("experiment_id") REFERENCES "variational_experiments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "optimizer_runs" ADD CONSTRAINT "optimizer_runs_noise_model_id_fkey" FOREIGN KEY ("noise_model_id") REFERENCES "noise_models"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "parameter_snapshots" ADD CONSTRAINT "parameter_snapshots_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "optimizer_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantum_benchmarks" ADD CONSTRAINT "quantum_benchmarks_noise_model_id_fkey" FOREIGN KEY ("noise_model_id") REFERENCES "noise_models"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "research_findings" ADD CONSTRAINT "research_findings_experiment_id_fkey" FOREIGN KEY ("experiment_id") REFERENCES "variational_experiments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of variational_experiments
ALTER TABLE "variational_experiments" ADD CONSTRAINT "variational_experiments_title_f1d5d4fa_check"
    CHECK (char_length(title) BETWEEN 1 AND 200);
ALTER TABLE "variational_experiments" ADD CONSTRAINT "variational_experiments_problem_bf039d80_check"
    CHECK (jsonb_typeof(problem) = 'object');
ALTER TABLE "variational_experiments" ADD CONSTRAINT "variational_experiments_random_seed_25ca0da0_check"
    CHECK (random_seed >= 0);
ALTER TABLE "variational_experiments" ADD CONSTRAINT "variational_experiments_code_commit_sha_d565bea8_check"
    CHECK (code_commit_sha ~ '^([0-9a-f]{40}|[0-9a-f]{64})$');
ALTER TABLE "variational_experiments" ADD CONSTRAINT "variational_experiments_reference_energy_47d205ee_check"
    CHECK (reference_energy < 'NaN');
ALTER TABLE "variational_experiments" ADD CONSTRAINT "variational_experiments_status_concluded_at_21d01993_check"
    CHECK ((status = 'CONCLUDED') = (concluded_at IS NOT NULL));
ALTER TABLE "variational_experiments" ADD CONSTRAINT "variational_experiments_algorithm_reference_ener_29e8d774_check"
    CHECK (algorithm <> 'QNN_CLASSIFIER' OR reference_energy IS NULL);

-- Safeguards of ansatz_definitions
ALTER TABLE "ansatz_definitions" ADD CONSTRAINT "ansatz_definitions_slug_59fa89fc_check"
    CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$');
ALTER TABLE "ansatz_definitions" ADD CONSTRAINT "ansatz_definitions_wire_count_layer_count_parame_62d78895_check"
    CHECK (wire_count BETWEEN 1 AND 10000 AND layer_count BETWEEN 1 AND 10000 AND parameter_count BETWEEN 1 AND 10000000);
ALTER TABLE "ansatz_definitions" ADD CONSTRAINT "ansatz_definitions_expressibility_entangling_cap_2d36911c_check"
    CHECK (expressibility >= 0 AND expressibility < 'NaN' AND entangling_capability BETWEEN 0 AND 1);
ALTER TABLE "ansatz_definitions" ADD CONSTRAINT "ansatz_definitions_source_hash_b1fd1c90_check"
    CHECK (source_hash ~ '^[0-9a-f]{64}$');

-- Safeguards of noise_models
ALTER TABLE "noise_models" ADD CONSTRAINT "noise_models_single_qubit_error_two_qubit_error_6e61317c_check"
    CHECK (single_qubit_error BETWEEN 0 AND 1 AND two_qubit_error BETWEEN 0 AND 1);
ALTER TABLE "noise_models" ADD CONSTRAINT "noise_models_readout_error01_readout_error10_e8e07f84_check"
    CHECK (readout_error01 BETWEEN 0 AND 1 AND readout_error10 BETWEEN 0 AND 1);
ALTER TABLE "noise_models" ADD CONSTRAINT "noise_models_t1_us_t2_us_22f6fd73_check"
    CHECK (t1_us > 0 AND t2_us > 0 AND t2_us <= 2 * t1_us AND t1_us < 'NaN');
ALTER TABLE "noise_models" ADD CONSTRAINT "noise_models_channels_20918034_check"
    CHECK (jsonb_typeof(channels) = 'array');
ALTER TABLE "noise_models" ADD CONSTRAINT "noise_models_origin_device_name_f9079d8e_check"
    CHECK ((origin = 'DEVICE') = (device_name IS NOT NULL));
ALTER TABLE "noise_models" ADD CONSTRAINT "noise_models_name_58906c58_check"
    CHECK (char_length(name) BETWEEN 1 AND 120);

-- Safeguards of optimizer_runs
ALTER TABLE "optimizer_runs" ADD CONSTRAINT "optimizer_runs_run_number_662ecb24_check"
    CHECK (run_number >= 1);
ALTER TABLE "optimizer_runs" ADD CONSTRAINT "optimizer_runs_learning_rate_c4b42a35_check"
    CHECK (learning_rate > 0 AND learning_rate < 'NaN');
ALTER TABLE "optimizer_runs" ADD CONSTRAINT "optimizer_runs_max_iterations_iterations_0b8125c8_check"
    CHECK (max_iterations >= 1 AND iterations BETWEEN 0 AND max_iterations);
ALTER TABLE "optimizer_runs" ADD CONSTRAINT "optimizer_runs_shots_tolerance_a43ac093_check"
    CHECK (shots > 0 AND tolerance > 0 AND tolerance < 'NaN');
ALTER TABLE "optimizer_runs" ADD CONSTRAINT "optimizer_runs_status_ended_at_b0062b74_check"
    CHECK ((status = 'RUNNING') = (ended_at IS NULL));
ALTER TABLE "optimizer_runs" ADD CONSTRAINT "optimizer_runs_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "optimizer_runs" ADD CONSTRAINT "optimizer_runs_status_final_loss_6854d42f_check"
    CHECK (status <> 'CONVERGED' OR final_loss IS NOT NULL);
ALTER TABLE "optimizer_runs" ADD CONSTRAINT "optimizer_runs_final_loss_best_loss_397c798c_check"
    CHECK (final_loss >= best_loss AND best_loss < 'NaN');
ALTER TABLE "optimizer_runs" ADD CONSTRAINT "optimizer_runs_gradient_variance_5c5c3024_check"
    CHECK (gradient_variance >= 0 AND gradient_variance < 'NaN');
ALTER TABLE "optimizer_runs" ADD CONSTRAINT "optimizer_runs_circuit_evaluations_049c905e_check"
    CHECK (circuit_evaluations >= 0);

-- Safeguards of parameter_snapshots
ALTER TABLE "parameter_snapshots" ADD CONSTRAINT "parameter_snapshots_iteration_c8f5b655_check"
    CHECK (iteration >= 0);
ALTER TABLE "parameter_snapshots" ADD CONSTRAINT "parameter_snapshots_loss_loss_standard_error_a9b8222b_check"
    CHECK (loss < 'NaN' AND loss_standard_error >= 0);
ALTER TABLE "parameter_snapshots" ADD CONSTRAINT "parameter_snapshots_gradient_norm_4f44528f_check"
    CHECK (gradient_norm >= 0 AND gradient_norm < 'NaN');
ALTER TABLE "parameter_snapshots" ADD CONSTRAINT "parameter_snapshots_parameters_6313ab57_check"
    CHECK (octet_length(parameters) >= 8 AND octet_length(parameters) % 8 = 0);
ALTER TABLE "parameter_snapshots" ADD CONSTRAINT "parameter_snapshots_parameters_hash_0de02882_check"
    CHECK (parameters_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE "parameter_snapshots" ADD CONSTRAINT "parameter_snapshots_fidelity_f5241a4b_check"
    CHECK (fidelity BETWEEN 0 AND 1);

-- Safeguards of quantum_benchmarks
ALTER TABLE "quantum_benchmarks" ADD CONSTRAINT "quantum_benchmarks_circuit_width_circuit_depth_9018b48c_check"
    CHECK (circuit_width BETWEEN 1 AND 100000 AND circuit_depth >= 1);
ALTER TABLE "quantum_benchmarks" ADD CONSTRAINT "quantum_benchmarks_hellinger_fidelity_normalized_fa3ae4ed_check"
    CHECK (hellinger_fidelity BETWEEN 0 AND 1 AND normalized_fidelity BETWEEN 0 AND 1);
ALTER TABLE "quantum_benchmarks" ADD CONSTRAINT "quantum_benchmarks_shots_execution_seconds_3a809e9d_check"
    CHECK (shots >= 1 AND execution_seconds >= 0 AND execution_seconds < 'NaN');
ALTER TABLE "quantum_benchmarks" ADD CONSTRAINT "quantum_benchmarks_heavy_output_probability_5bab4c3c_check"
    CHECK (heavy_output_probability BETWEEN 0 AND 1);
ALTER TABLE "quantum_benchmarks" ADD CONSTRAINT "quantum_benchmarks_benchmark_heavy_output_probab_77cd5c38_check"
    CHECK ((benchmark = 'QUANTUM_VOLUME') = (heavy_output_probability IS NOT NULL));
ALTER TABLE "quantum_benchmarks" ADD CONSTRAINT "quantum_benchmarks_passed_benchmark_heavy_output_77f59b53_check"
    CHECK (NOT passed OR benchmark <> 'QUANTUM_VOLUME' OR heavy_output_probability * 3 > 2);

-- Safeguards of research_findings
ALTER TABLE "research_findings" ADD CONSTRAINT "research_findings_claim_d71cc6f4_check"
    CHECK (char_length(claim) BETWEEN 10 AND 1000);
ALTER TABLE "research_findings" ADD CONSTRAINT "research_findings_p_value_9fd679ef_check"
    CHECK (p_value BETWEEN 0 AND 1);
ALTER TABLE "research_findings" ADD CONSTRAINT "research_findings_effect_size_be86e36c_check"
    CHECK (effect_size < 'NaN');
ALTER TABLE "research_findings" ADD CONSTRAINT "research_findings_status_published_at_8ad29d2b_check"
    CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL));
ALTER TABLE "research_findings" ADD CONSTRAINT "research_findings_doi_f2bb045a_check"
    CHECK (doi ~ '^10\.[0-9]{4,9}/\S+$');
ALTER TABLE "research_findings" ADD CONSTRAINT "research_findings_status_retraction_reason_87a13cba_check"
    CHECK ((status = 'RETRACTED') = (retraction_reason IS NOT NULL));
ALTER TABLE "research_findings" ADD CONSTRAINT "research_findings_replications_failed_replicatio_73158213_check"
    CHECK (replications >= 0 AND failed_replications BETWEEN 0 AND replications);
ALTER TABLE "research_findings" ADD CONSTRAINT "research_findings_badge_replications_failed_repl_577f57a0_check"
    CHECK (badge <> 'REPRODUCED' OR replications > failed_replications);

-- Own rows of variational_experiments
CREATE VIEW azora_keys."variational_experiments_29a2cb99_own" AS
    SELECT "id" FROM "variational_experiments"
    WHERE "researcher_id" = (SELECT azora.subject())
        AND ((SELECT azora.include_deleted()) OR "deleted_at" IS NULL);
GRANT SELECT ON azora_keys."variational_experiments_29a2cb99_own" TO azora_user;

-- Own rows of optimizer_runs
CREATE VIEW azora_keys."optimizer_runs_f2f70ded_own" AS
    SELECT "id" FROM "optimizer_runs"
    WHERE "experiment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."variational_experiments_29a2cb99_own"));
GRANT SELECT ON azora_keys."optimizer_runs_f2f70ded_own" TO azora_user;

-- Access to variational_experiments
ALTER TABLE "variational_experiments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "variational_experiments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "variational_experiments" TO azora_service;
GRANT SELECT ON "variational_experiments" TO azora_user, azora_maintenance, azora_masker;
GRANT UPDATE ("title", "hypothesis") ON "variational_experiments" TO azora_maintenance;
CREATE POLICY "variational_experiments_609f175a_access" ON "variational_experiments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "variational_experiments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "variational_experiments" FOR SELECT TO azora_user
    USING ("researcher_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "variational_experiments" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "researcher_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."variational_experiments" WITH (security_barrier = true) AS
    SELECT "id", "researcher_id", "project_id", azora.mask_free_text("title") AS "title",
        azora.mask_free_text("hypothesis") AS "hypothesis", "algorithm", "problem", "ansatz_id", "cost_expression",
        "reference_energy", "random_seed", "code_commit_sha", "status", "concluded_at", "organization_id",
        "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "variational_experiments";
GRANT SELECT ON azora_reader."variational_experiments" TO azora_reader;
ALTER VIEW azora_reader."variational_experiments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "variational_experiments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('{}', '{title,hypothesis}', '{researcher_id}');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "variational_experiments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('{}', '{title,hypothesis}', '{researcher_id}');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "variational_experiments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('{}', '{title,hypothesis}', '{researcher_id}');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "variational_experiments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to ansatz_definitions
ALTER TABLE "ansatz_definitions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "ansatz_definitions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ansatz_definitions" TO azora_service;
GRANT SELECT ON "ansatz_definitions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "ansatz_definitions_82be723d_access" ON "ansatz_definitions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "ansatz_definitions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "ansatz_definitions" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "ansatz_definitions" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."ansatz_definitions" WITH (security_barrier = true) AS
    SELECT "id", "slug", "family", "wire_count", "layer_count", "parameter_count", "entanglement", "openqasm",
        "source_hash", "expressibility", "entangling_capability", "created_at", "updated_at", "deleted_at"
    FROM "ansatz_definitions";
GRANT SELECT ON azora_reader."ansatz_definitions" TO azora_reader;
ALTER VIEW azora_reader."ansatz_definitions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "ansatz_definitions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "ansatz_definitions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "ansatz_definitions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "ansatz_definitions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to noise_models
ALTER TABLE "noise_models" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "noise_models" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "noise_models" TO azora_service;
GRANT SELECT ON "noise_models" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "noise_models_3c863bc1_access" ON "noise_models"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "noise_models" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "noise_models" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "noise_models" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."noise_models" WITH (security_barrier = true) AS
    SELECT "id", "name", "origin", "device_name", "single_qubit_error", "two_qubit_error", "readout_error01",
        "readout_error10", "t1_us", "t2_us", "channels", "created_at", "updated_at", "deleted_at"
    FROM "noise_models";
GRANT SELECT ON azora_reader."noise_models" TO azora_reader;
ALTER VIEW azora_reader."noise_models" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "noise_models"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "noise_models"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "noise_models"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "noise_models"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to optimizer_runs
ALTER TABLE "optimizer_runs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "optimizer_runs" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "optimizer_runs" TO azora_service;
GRANT SELECT ON "optimizer_runs" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "optimizer_runs_41dab707_access" ON "optimizer_runs"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "optimizer_runs" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "optimizer_runs" FOR SELECT TO azora_user
    USING ("experiment_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."variational_experiments_29a2cb99_own")));
CREATE VIEW azora_reader."optimizer_runs" WITH (security_barrier = true) AS
    SELECT "id", "experiment_id", "run_number", "optimizer", "gradient", "learning_rate", "shots", "noise_model_id",
        "quantum_job_id", "max_iterations", "iterations", "tolerance", "status", "best_loss", "final_loss",
        "gradient_variance", "circuit_evaluations", "started_at", "ended_at", "created_at", "updated_at"
    FROM "optimizer_runs";
GRANT SELECT ON azora_reader."optimizer_runs" TO azora_reader;
ALTER VIEW azora_reader."optimizer_runs" OWNER TO azora_masker;

-- Access to parameter_snapshots
ALTER TABLE "parameter_snapshots" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "parameter_snapshots" FROM PUBLIC;
GRANT SELECT, INSERT ON "parameter_snapshots" TO azora_service;
GRANT SELECT ON "parameter_snapshots" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "parameter_snapshots_197cb580_access" ON "parameter_snapshots"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "parameter_snapshots" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "parameter_snapshots" FOR SELECT TO azora_user
    USING ("run_id" = ANY (ARRAY(SELECT "id" FROM azora_keys."optimizer_runs_f2f70ded_own")));
CREATE VIEW azora_reader."parameter_snapshots" WITH (security_barrier = true) AS
    SELECT "id", "run_id", "iteration", "loss", "loss_standard_error", "gradient_norm", "parameters", "parameters_hash",
        "fidelity", "created_at"
    FROM "parameter_snapshots";
GRANT SELECT ON azora_reader."parameter_snapshots" TO azora_reader;
ALTER VIEW azora_reader."parameter_snapshots" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "parameter_snapshots"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "parameter_snapshots"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to quantum_benchmarks
ALTER TABLE "quantum_benchmarks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "quantum_benchmarks" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "quantum_benchmarks" TO azora_service;
GRANT SELECT ON "quantum_benchmarks" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "quantum_benchmarks_07bf0fe9_access" ON "quantum_benchmarks"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "quantum_benchmarks" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "quantum_benchmarks" FOR SELECT TO azora_user
    USING ((SELECT azora.subject()) IS NOT NULL);
CREATE POLICY azora_user_live ON "quantum_benchmarks" AS RESTRICTIVE TO azora_user
    USING ("deleted_at" IS NULL);
CREATE VIEW azora_reader."quantum_benchmarks" WITH (security_barrier = true) AS
    SELECT "id", "benchmark", "backend_name", "quantum_job_id", "noise_model_id", "circuit_width", "circuit_depth",
        "shots", "hellinger_fidelity", "normalized_fidelity", "heavy_output_probability", "execution_seconds",
        "passed", "measured_at", "created_at", "updated_at", "deleted_at"
    FROM "quantum_benchmarks";
GRANT SELECT ON azora_reader."quantum_benchmarks" TO azora_reader;
ALTER VIEW azora_reader."quantum_benchmarks" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "quantum_benchmarks"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "quantum_benchmarks"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "quantum_benchmarks"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "quantum_benchmarks"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to research_findings
ALTER TABLE "research_findings" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "research_findings" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "research_findings" TO azora_service;
GRANT SELECT ON "research_findings" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "research_findings_f7463a42_access" ON "research_findings"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "research_findings" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "research_findings" FOR SELECT TO azora_user
    USING ("author_id" = (SELECT azora.subject())
        OR "organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "research_findings" AS RESTRICTIVE TO azora_user
    USING (((SELECT azora.include_deleted()) AND "author_id" = (SELECT azora.subject()))
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."research_findings" WITH (security_barrier = true) AS
    SELECT "id", "experiment_id", "author_id", "claim", "verdict", "advantage", "effect_size", "p_value", "replications",
        "failed_replications", "badge", "status", "doi", "dataset_file_id", "published_at", "retraction_reason",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "research_findings";
GRANT SELECT ON azora_reader."research_findings" TO azora_reader;
ALTER VIEW azora_reader."research_findings" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "research_findings"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert('author_id');
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "research_findings"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update('author_id');
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "research_findings"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete('author_id');
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "research_findings"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
