using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace EPupns.Core.Data.Migrations.Pg
{
    /// <inheritdoc />
    public partial class Awal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "akar_jejak",
                columns: table => new
                {
                    tanggal = table.Column<DateOnly>(type: "date", nullable: false),
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    akar = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    baris = table.Column<long>(type: "bigint", nullable: false),
                    rantai = table.Column<int>(type: "integer", nullable: false),
                    sebelum = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    sidik = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    tanda = table.Column<byte[]>(type: "bytea", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_akar_jejak", x => new { x.instansi_kode, x.tanggal });
                });

            migrationBuilder.CreateTable(
                name: "aktivitas_langsung",
                columns: table => new
                {
                    obrolan = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    urut = table.Column<long>(type: "bigint", nullable: false),
                    json = table.Column<string>(type: "text", nullable: false),
                    kiriman_id = table.Column<long>(type: "bigint", nullable: true),
                    waktu = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aktivitas_langsung", x => new { x.obrolan, x.urut });
                });

            migrationBuilder.CreateTable(
                name: "alamat_kanal",
                columns: table => new
                {
                    kanal = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    alamat = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    percakapan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    semula = table.Column<Guid>(type: "uuid", nullable: true),
                    diblokir = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alamat_kanal", x => new { x.kanal, x.alamat });
                });

            migrationBuilder.CreateTable(
                name: "alasan_belum_ikut",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nip = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    sebab = table.Column<int>(type: "integer", nullable: false),
                    sejak = table.Column<DateOnly>(type: "date", nullable: false),
                    catatan = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: true),
                    petugas_id = table.Column<Guid>(type: "uuid", nullable: false),
                    waktu = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dicabut_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_alasan_belum_ikut", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "bagian_ekspor",
                columns: table => new
                {
                    ekspor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    percobaan = table.Column<int>(type: "integer", nullable: false),
                    urut = table.Column<int>(type: "integer", nullable: false),
                    awal = table.Column<long>(type: "bigint", nullable: false),
                    panjang = table.Column<int>(type: "integer", nullable: false),
                    sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    kunci = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bagian_ekspor", x => new { x.ekspor_id, x.percobaan, x.urut });
                });

            migrationBuilder.CreateTable(
                name: "batas_segel",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    sampai_id = table.Column<long>(type: "bigint", nullable: false),
                    calon_id = table.Column<long>(type: "bigint", nullable: false),
                    dicapai_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_batas_segel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "berkas",
                columns: table => new
                {
                    sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    jenis = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ukuran = table.Column<long>(type: "bigint", nullable: false),
                    halaman = table.Column<int>(type: "integer", nullable: false),
                    mutu = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    waktu = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_berkas", x => x.sidik);
                });

            migrationBuilder.CreateTable(
                name: "catatan_pengisian",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    registrasi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    bagian = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kunci = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    isi = table.Column<string>(type: "text", nullable: false),
                    sesuai = table.Column<string>(type: "text", nullable: false),
                    menunggu = table.Column<string>(type: "text", nullable: false),
                    dihapus = table.Column<bool>(type: "boolean", nullable: false),
                    diubah_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    versi = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_catatan_pengisian", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ekspor",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    petugas_id = table.Column<Guid>(type: "uuid", nullable: false),
                    peran = table.Column<int>(type: "integer", nullable: false),
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    unit = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    kanreg = table.Column<int>(type: "integer", nullable: true),
                    tabel = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    bentuk = table.Column<int>(type: "integer", nullable: false),
                    saringan = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    keadaan = table.Column<int>(type: "integer", nullable: false),
                    percobaan = table.Column<int>(type: "integer", nullable: false),
                    perkiraan = table.Column<long>(type: "bigint", nullable: true),
                    baris = table.Column<long>(type: "bigint", nullable: false),
                    ukuran = table.Column<long>(type: "bigint", nullable: false),
                    sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    dibuat = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    selesai_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    berlaku_sampai = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sewa_sampai = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    galat = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    versi = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ekspor", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "formulir",
                columns: table => new
                {
                    registrasi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nip = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    nomor = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    nama = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    unit_l1 = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    nama_unit = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    banyak_perubahan = table.Column<int>(type: "integer", nullable: false),
                    berubah = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    banyak_peringatan = table.Column<int>(type: "integer", nullable: false),
                    kanreg = table.Column<int>(type: "integer", nullable: false),
                    keadaan = table.Column<int>(type: "integer", nullable: false),
                    tingkat = table.Column<int>(type: "integer", nullable: true),
                    dikirim_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    kiriman = table.Column<int>(type: "integer", nullable: false),
                    turun_diminta_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    alasan_minta = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: true),
                    alasan_petugas = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: true),
                    pemegang_id = table.Column<Guid>(type: "uuid", nullable: true),
                    dipegang_sampai = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    kembali_ke = table.Column<int>(type: "integer", nullable: true),
                    tanpa_skpd = table.Column<bool>(type: "boolean", nullable: false),
                    tanpa_bkd = table.Column<bool>(type: "boolean", nullable: false),
                    terbuka = table.Column<string>(type: "text", nullable: true),
                    versi = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_formulir", x => x.registrasi_id);
                });

            migrationBuilder.CreateTable(
                name: "giliran_hitung",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    tidak_sebelum = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_giliran_hitung", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "grup_meja",
                columns: table => new
                {
                    meja = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    kanal = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    alamat = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    bertopik = table.Column<bool>(type: "boolean", nullable: false),
                    sejak = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_grup_meja", x => x.meja);
                });

            migrationBuilder.CreateTable(
                name: "hari_libur",
                columns: table => new
                {
                    meja = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    tanggal = table.Column<DateOnly>(type: "date", nullable: false),
                    nama = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hari_libur", x => new { x.meja, x.tanggal });
                });

            migrationBuilder.CreateTable(
                name: "hitungan_gagal",
                columns: table => new
                {
                    kunci = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    gagal = table.Column<int>(type: "integer", nullable: false),
                    terakhir = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    terkunci_sampai = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hitungan_gagal", x => x.kunci);
                });

            migrationBuilder.CreateTable(
                name: "hitungan_instansi",
                columns: table => new
                {
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    hari = table.Column<DateOnly>(type: "date", nullable: false),
                    belum_daftar = table.Column<int>(type: "integer", nullable: false),
                    beralasan = table.Column<int>(type: "integer", nullable: false),
                    menunggu_persetujuan = table.Column<int>(type: "integer", nullable: false),
                    belum_mengisi = table.Column<int>(type: "integer", nullable: false),
                    mengisi = table.Column<int>(type: "integer", nullable: false),
                    di_skpd = table.Column<int>(type: "integer", nullable: false),
                    di_bkd = table.Column<int>(type: "integer", nullable: false),
                    di_bkn = table.Column<int>(type: "integer", nullable: false),
                    dikembalikan = table.Column<int>(type: "integer", nullable: false),
                    selesai = table.Column<int>(type: "integer", nullable: false),
                    umur7 = table.Column<int>(type: "integer", nullable: false),
                    umur14 = table.Column<int>(type: "integer", nullable: false),
                    umur21 = table.Column<int>(type: "integer", nullable: false),
                    umur_lebih = table.Column<int>(type: "integer", nullable: false),
                    dihitung_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hitungan_instansi", x => new { x.hari, x.instansi_kode });
                });

            migrationBuilder.CreateTable(
                name: "hitungan_unit",
                columns: table => new
                {
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    hari = table.Column<DateOnly>(type: "date", nullable: false),
                    unit = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    belum_daftar = table.Column<int>(type: "integer", nullable: false),
                    beralasan = table.Column<int>(type: "integer", nullable: false),
                    menunggu_persetujuan = table.Column<int>(type: "integer", nullable: false),
                    belum_mengisi = table.Column<int>(type: "integer", nullable: false),
                    mengisi = table.Column<int>(type: "integer", nullable: false),
                    di_skpd = table.Column<int>(type: "integer", nullable: false),
                    di_bkd = table.Column<int>(type: "integer", nullable: false),
                    di_bkn = table.Column<int>(type: "integer", nullable: false),
                    dikembalikan = table.Column<int>(type: "integer", nullable: false),
                    selesai = table.Column<int>(type: "integer", nullable: false),
                    umur7 = table.Column<int>(type: "integer", nullable: false),
                    umur14 = table.Column<int>(type: "integer", nullable: false),
                    umur21 = table.Column<int>(type: "integer", nullable: false),
                    umur_lebih = table.Column<int>(type: "integer", nullable: false),
                    dihitung_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hitungan_unit", x => new { x.instansi_kode, x.hari, x.unit });
                });

            migrationBuilder.CreateTable(
                name: "instansi",
                columns: table => new
                {
                    kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    nama = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    jenis = table.Column<string>(type: "character varying(1)", maxLength: 1, nullable: false),
                    kanreg = table.Column<int>(type: "integer", nullable: false),
                    aktif = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instansi", x => x.kode);
                });

            migrationBuilder.CreateTable(
                name: "izin_pemulihan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    registrasi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    percakapan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    cara = table.Column<int>(type: "integer", nullable: false),
                    pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    berlaku_sampai = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dipakai_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_izin_pemulihan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "izin_unggah",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    registrasi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    percakapan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dibuat = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    berlaku_sampai = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_izin_unggah", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "jawaban_siap",
                columns: table => new
                {
                    meja = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    kata = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    teks = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jawaban_siap", x => new { x.meja, x.kata });
                });

            migrationBuilder.CreateTable(
                name: "jejak",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    waktu = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    jenis_pelaku = table.Column<int>(type: "integer", nullable: false),
                    pelaku = table.Column<string>(type: "text", nullable: false),
                    sebagai = table.Column<string>(type: "text", nullable: false),
                    kanal = table.Column<string>(type: "text", nullable: false),
                    tindakan = table.Column<string>(type: "text", nullable: false),
                    objek = table.Column<string>(type: "text", nullable: false),
                    nip = table.Column<string>(type: "text", nullable: true),
                    alasan = table.Column<string>(type: "text", nullable: true),
                    sebelum = table.Column<string>(type: "text", nullable: true),
                    sesudah = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_jejak", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kampanye",
                columns: table => new
                {
                    hari = table.Column<int>(type: "integer", nullable: false),
                    aktif = table.Column<bool>(type: "boolean", nullable: false),
                    perihal = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    teks = table.Column<string>(type: "character varying(1500)", maxLength: 1500, nullable: false),
                    diubah_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kampanye", x => x.hari);
                });

            migrationBuilder.CreateTable(
                name: "kanal_pns",
                columns: table => new
                {
                    registrasi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    percakapan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    terakhir_dipakai = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kanal_pns", x => new { x.registrasi_id, x.percakapan_id });
                });

            migrationBuilder.CreateTable(
                name: "kata_rujukan",
                columns: table => new
                {
                    daftar = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    kata = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    balik = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    banyak = table.Column<int>(type: "integer", nullable: false),
                    di_induk = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kata_rujukan", x => new { x.daftar, x.kata });
                });

            migrationBuilder.CreateTable(
                name: "kiriman_formulir",
                columns: table => new
                {
                    registrasi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ke = table.Column<int>(type: "integer", nullable: false),
                    isi = table.Column<string>(type: "text", nullable: false),
                    sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    waktu = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kanal = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kiriman_formulir", x => new { x.registrasi_id, x.ke });
                });

            migrationBuilder.CreateTable(
                name: "kode_cadangan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    petugas_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    dipakai_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kode_cadangan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kode_tautkan",
                columns: table => new
                {
                    petugas_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    berlaku_sampai = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kode_tautkan", x => x.petugas_id);
                });

            migrationBuilder.CreateTable(
                name: "kotak_keluar",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    kanal = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    alamat = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    jenis = table.Column<int>(type: "integer", nullable: false),
                    isi = table.Column<string>(type: "text", nullable: false),
                    keadaan = table.Column<int>(type: "integer", nullable: false),
                    percobaan = table.Column<int>(type: "integer", nullable: false),
                    mulai = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    galat = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    cadangan = table.Column<string>(type: "text", nullable: true),
                    penerima_siaran = table.Column<Guid>(type: "uuid", nullable: true),
                    dibuat = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kotak_keluar", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "laju_kirim",
                columns: table => new
                {
                    kunci = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    jendela = table.Column<long>(type: "bigint", nullable: false),
                    terpakai = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_laju_kirim", x => x.kunci);
                });

            migrationBuilder.CreateTable(
                name: "lampiran",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    registrasi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    bukti = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    bagian = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kunci = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    nama = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    waktu = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dicabut_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lampiran", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "laporan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nomor = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    jenis = table.Column<int>(type: "integer", nullable: false),
                    nip = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    nama = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    meja = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    isi = table.Column<string>(type: "text", nullable: false),
                    pokok = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: false),
                    kelompok = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: true),
                    berkas_sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    percakapan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    registrasi_id = table.Column<Guid>(type: "uuid", nullable: true),
                    waktu = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    keadaan = table.Column<int>(type: "integer", nullable: false),
                    pemegang_id = table.Column<Guid>(type: "uuid", nullable: true),
                    terakhir_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dijawab_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    selesai_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    janji_jawab = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    janji_selesai = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    eskalasi_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    gabung_ke = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    rujukan_kode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    nilai = table.Column<int>(type: "integer", nullable: true),
                    versi = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_laporan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "nik_diketik",
                columns: table => new
                {
                    registrasi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nik = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_nik_diketik", x => x.registrasi_id);
                });

            migrationBuilder.CreateTable(
                name: "obrolan_langsung",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    urut = table.Column<long>(type: "bigint", nullable: false),
                    dimulai = table.Column<bool>(type: "boolean", nullable: false),
                    selesai = table.Column<bool>(type: "boolean", nullable: false),
                    dibuat = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_obrolan_langsung", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "obrolan_petugas",
                columns: table => new
                {
                    petugas_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kanal = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    alamat = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    jeda_sejak = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    sejak = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_obrolan_petugas", x => x.petugas_id);
                });

            migrationBuilder.CreateTable(
                name: "penerima_siaran",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    siaran_id = table.Column<Guid>(type: "uuid", nullable: false),
                    orang_id = table.Column<Guid>(type: "uuid", nullable: false),
                    keadaan = table.Column<int>(type: "integer", nullable: false),
                    dikirim_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_penerima_siaran", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pengaturan_instansi",
                columns: table => new
                {
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    dibuka = table.Column<bool>(type: "boolean", nullable: false),
                    wajib_verifikasi = table.Column<bool>(type: "boolean", nullable: false),
                    tanpa_skpd = table.Column<bool>(type: "boolean", nullable: false),
                    tanpa_bkd = table.Column<bool>(type: "boolean", nullable: false),
                    gelombang = table.Column<int>(type: "integer", nullable: true),
                    buka_pada = table.Column<DateOnly>(type: "date", nullable: true),
                    tutup_pada = table.Column<DateOnly>(type: "date", nullable: true),
                    kirim_sampai = table.Column<DateOnly>(type: "date", nullable: true),
                    jadwal_sampai = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    diubah_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pengaturan_instansi", x => x.instansi_kode);
                });

            migrationBuilder.CreateTable(
                name: "penjelasan_temuan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    registrasi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    aturan = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    bagian = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kunci = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    isian = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    pesan = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    teks = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: false),
                    waktu = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_penjelasan_temuan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "percakapan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    alur = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    keadaan = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    isi = table.Column<string>(type: "text", nullable: true),
                    langkah = table.Column<int>(type: "integer", nullable: false),
                    pertanyaan = table.Column<string>(type: "text", nullable: true),
                    tertunda = table.Column<string>(type: "text", nullable: true),
                    registrasi_id = table.Column<Guid>(type: "uuid", nullable: true),
                    masuk_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    aktif_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kanal = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    alamat = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    dibuat = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_percakapan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "permintaan_kabar",
                columns: table => new
                {
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    percakapan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    waktu = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_permintaan_kabar", x => new { x.instansi_kode, x.percakapan_id });
                });

            migrationBuilder.CreateTable(
                name: "permintaan_pemulihan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nomor = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    nip = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    registrasi_id = table.Column<Guid>(type: "uuid", nullable: true),
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    unit_kerja = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    nama = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    tempat_lahir = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    tanggal_lahir = table.Column<DateOnly>(type: "date", nullable: false),
                    akte_sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    percakapan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    keadaan = table.Column<int>(type: "integer", nullable: false),
                    dibuat = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    petugas_pertama = table.Column<Guid>(type: "uuid", nullable: true),
                    petugas_kedua = table.Column<Guid>(type: "uuid", nullable: true),
                    sanggah_sampai = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    izin_id = table.Column<Guid>(type: "uuid", nullable: true),
                    alasan = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    versi = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_permintaan_pemulihan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pertanyaan_baris",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    registrasi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    baris = table.Column<string>(type: "character varying(122)", maxLength: 122, nullable: false),
                    sebutan = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    tingkat = table.Column<int>(type: "integer", nullable: false),
                    petugas_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pertanyaan = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    ditanyakan_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    jawaban = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    sidik_berkas = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    nama_berkas = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    dijawab_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ditutup_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pertanyaan_baris", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "perubahan_isian",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    catatan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    langkah = table.Column<Guid>(type: "uuid", nullable: false),
                    isian = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    lama = table.Column<string>(type: "text", nullable: true),
                    baru = table.Column<string>(type: "text", nullable: true),
                    sesuai_lama = table.Column<bool>(type: "boolean", nullable: false),
                    ikutan = table.Column<bool>(type: "boolean", nullable: false),
                    waktu = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    diurungkan = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_perubahan_isian", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pesan_bertanda",
                columns: table => new
                {
                    kanal = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    alamat = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    kunci = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    rujukan = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pesan_bertanda", x => new { x.kunci, x.kanal, x.alamat });
                });

            migrationBuilder.CreateTable(
                name: "pesan_laporan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    laporan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    dari = table.Column<int>(type: "integer", nullable: false),
                    petugas_id = table.Column<Guid>(type: "uuid", nullable: true),
                    teks = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    berkas_sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    nama_berkas = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    waktu = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    disunting_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    rujukan = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pesan_laporan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "petugas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nama_pengguna = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    nama = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    peran = table.Column<int>(type: "integer", nullable: false),
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    unit = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    kanreg = table.Column<int>(type: "integer", nullable: true),
                    sandi_hash = table.Column<string>(type: "text", nullable: true),
                    cap_keamanan = table.Column<string>(type: "text", nullable: false),
                    rahasia_kode = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: true),
                    dua_langkah_sejak = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    langkah_kode = table.Column<long>(type: "bigint", nullable: false),
                    aktif = table.Column<bool>(type: "boolean", nullable: false),
                    surel = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_petugas", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pns",
                columns: table => new
                {
                    nip = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    nik = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    nama = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    tempat_lahir = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    tanggal_lahir = table.Column<DateOnly>(type: "date", nullable: true),
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    unit_kerja = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    kedudukan_hukum = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: true),
                    data = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pns", x => x.nip);
                });

            migrationBuilder.CreateTable(
                name: "putusan_baris",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    registrasi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    baris = table.Column<string>(type: "character varying(122)", maxLength: 122, nullable: false),
                    tingkat = table.Column<int>(type: "integer", nullable: false),
                    jenis = table.Column<int>(type: "integer", nullable: false),
                    kode_alasan = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    alasan = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ke = table.Column<int>(type: "integer", nullable: false),
                    petugas_id = table.Column<Guid>(type: "uuid", nullable: false),
                    waktu = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_putusan_baris", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "registrasi",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    nomor = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    nip = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    unit_kerja = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    nama = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    keadaan = table.Column<int>(type: "integer", nullable: false),
                    surel = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    surel_terbukti_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    nomor_hp = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    nomor_telepon = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    sandi_hash = table.Column<string>(type: "text", nullable: false),
                    ibu_hash = table.Column<string>(type: "text", nullable: false),
                    pertanyaan = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    jawaban_hash = table.Column<string>(type: "text", nullable: false),
                    nik_belum_diperiksa = table.Column<bool>(type: "boolean", nullable: false),
                    tanggal_daftar = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    disetujui_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    disetujui_oleh = table.Column<Guid>(type: "uuid", nullable: true),
                    percakapan_id = table.Column<Guid>(type: "uuid", nullable: true),
                    cetakan = table.Column<int>(type: "integer", nullable: false),
                    sesi_sejak = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    versi = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_registrasi", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "rujukan",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    daftar = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    kode = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    nama = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: false),
                    induk = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    jenis = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    rinci = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: true),
                    instansi = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    alias = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    aktif = table.Column<bool>(type: "boolean", nullable: false),
                    keterangan = table.Column<string>(type: "text", nullable: true),
                    inti = table.Column<string>(type: "text", nullable: false),
                    kunci = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rujukan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "segel_jejak",
                columns: table => new
                {
                    jejak_id = table.Column<long>(type: "bigint", nullable: false),
                    rantai = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    urutan = table.Column<long>(type: "bigint", nullable: false),
                    sidik = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    tanggal = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_segel_jejak", x => x.jejak_id);
                });

            migrationBuilder.CreateTable(
                name: "sesi_masuk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    petugas_id = table.Column<Guid>(type: "uuid", nullable: false),
                    mulai = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    terakhir = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    asal = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    peramban = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sesi_masuk", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "siaran",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    jenis = table.Column<int>(type: "integer", nullable: false),
                    perihal = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    teks = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    sasaran = table.Column<string>(type: "text", nullable: false),
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    keadaan = table.Column<int>(type: "integer", nullable: false),
                    perkiraan = table.Column<int>(type: "integer", nullable: false),
                    segera = table.Column<bool>(type: "boolean", nullable: false),
                    posisi = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    terbaca = table.Column<bool>(type: "boolean", nullable: false),
                    giliran_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kunci = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    sampai = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    pembuat = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    dibuat = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    selesai_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_siaran", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tanpa_pengingat",
                columns: table => new
                {
                    nip = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    sejak = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tanpa_pengingat", x => x.nip);
                });

            migrationBuilder.CreateTable(
                name: "tautan_laporan",
                columns: table => new
                {
                    nomor = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    dengan = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    sejak = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tautan_laporan", x => new { x.nomor, x.dengan });
                });

            migrationBuilder.CreateTable(
                name: "tautan_sekali",
                columns: table => new
                {
                    sidik = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    tujuan = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sasaran = table.Column<Guid>(type: "uuid", nullable: false),
                    berlaku_sampai = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    dipakai_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tautan_sekali", x => x.sidik);
                });

            migrationBuilder.CreateTable(
                name: "tingkat_tuntas",
                columns: table => new
                {
                    registrasi_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ke = table.Column<int>(type: "integer", nullable: false),
                    tingkat = table.Column<int>(type: "integer", nullable: false),
                    petugas_id = table.Column<Guid>(type: "uuid", nullable: true),
                    waktu = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tingkat_tuntas", x => new { x.registrasi_id, x.ke, x.tingkat });
                });

            migrationBuilder.CreateTable(
                name: "titik_berhenti",
                columns: table => new
                {
                    instansi_kode = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    bagian = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    orang = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_titik_berhenti", x => new { x.instansi_kode, x.bagian });
                });

            migrationBuilder.CreateTable(
                name: "update_diklaim",
                columns: table => new
                {
                    kanal = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    kunci = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    waktu = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_update_diklaim", x => new { x.kanal, x.kunci });
                });

            migrationBuilder.CreateTable(
                name: "usul_identitas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    laporan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    nip = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    medan = table.Column<int>(type: "integer", nullable: false),
                    lama = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    baru = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    alasan = table.Column<string>(type: "character varying(250)", maxLength: 250, nullable: false),
                    keadaan = table.Column<int>(type: "integer", nullable: false),
                    pengusul_id = table.Column<Guid>(type: "uuid", nullable: false),
                    diusulkan_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    pemutus_id = table.Column<Guid>(type: "uuid", nullable: true),
                    diputuskan_pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_usul_identitas", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "versi_laman",
                columns: table => new
                {
                    kode = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    nomor = table.Column<int>(type: "integer", nullable: false),
                    judul = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    isi = table.Column<string>(type: "text", nullable: false),
                    oleh = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    pada = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_versi_laman", x => new { x.kode, x.nomor });
                });

            migrationBuilder.CreateIndex(
                name: "ix_akar_jejak_tanggal",
                table: "akar_jejak",
                column: "tanggal");

            migrationBuilder.CreateIndex(
                name: "ix_aktivitas_langsung_kiriman_id",
                table: "aktivitas_langsung",
                column: "kiriman_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_aktivitas_langsung_waktu",
                table: "aktivitas_langsung",
                column: "waktu");

            migrationBuilder.CreateIndex(
                name: "ix_alamat_kanal_percakapan_id",
                table: "alamat_kanal",
                column: "percakapan_id");

            migrationBuilder.CreateIndex(
                name: "ix_alasan_belum_ikut_instansi_kode",
                table: "alasan_belum_ikut",
                column: "instansi_kode");

            migrationBuilder.CreateIndex(
                name: "ix_alasan_belum_ikut_nip",
                table: "alasan_belum_ikut",
                column: "nip",
                unique: true,
                filter: "dicabut_pada IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_catatan_pengisian_registrasi_id_bagian_kunci",
                table: "catatan_pengisian",
                columns: new[] { "registrasi_id", "bagian", "kunci" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ekspor_keadaan_dibuat",
                table: "ekspor",
                columns: new[] { "keadaan", "dibuat" });

            migrationBuilder.CreateIndex(
                name: "ix_ekspor_petugas_id_dibuat",
                table: "ekspor",
                columns: new[] { "petugas_id", "dibuat" });

            migrationBuilder.CreateIndex(
                name: "ix_formulir_instansi_kode_keadaan_dikirim_pada_nomor",
                table: "formulir",
                columns: new[] { "instansi_kode", "keadaan", "dikirim_pada", "nomor" });

            migrationBuilder.CreateIndex(
                name: "ix_formulir_instansi_kode_keadaan_nama_nomor",
                table: "formulir",
                columns: new[] { "instansi_kode", "keadaan", "nama", "nomor" });

            migrationBuilder.CreateIndex(
                name: "ix_formulir_instansi_kode_unit_l1_keadaan_dikirim_pada_nomor",
                table: "formulir",
                columns: new[] { "instansi_kode", "unit_l1", "keadaan", "dikirim_pada", "nomor" });

            migrationBuilder.CreateIndex(
                name: "ix_formulir_kanreg_keadaan_dikirim_pada_nomor",
                table: "formulir",
                columns: new[] { "kanreg", "keadaan", "dikirim_pada", "nomor" });

            migrationBuilder.CreateIndex(
                name: "ix_formulir_kanreg_keadaan_nama_nomor",
                table: "formulir",
                columns: new[] { "kanreg", "keadaan", "nama", "nomor" });

            migrationBuilder.CreateIndex(
                name: "ix_formulir_keadaan_dikirim_pada_nomor",
                table: "formulir",
                columns: new[] { "keadaan", "dikirim_pada", "nomor" });

            migrationBuilder.CreateIndex(
                name: "ix_formulir_nip",
                table: "formulir",
                column: "nip");

            migrationBuilder.CreateIndex(
                name: "ix_formulir_pemegang_id",
                table: "formulir",
                column: "pemegang_id",
                filter: "pemegang_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_grup_meja_kanal_alamat",
                table: "grup_meja",
                columns: new[] { "kanal", "alamat" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hitungan_instansi_instansi_kode_hari",
                table: "hitungan_instansi",
                columns: new[] { "instansi_kode", "hari" });

            migrationBuilder.CreateIndex(
                name: "ix_izin_pemulihan_berlaku_sampai",
                table: "izin_pemulihan",
                column: "berlaku_sampai");

            migrationBuilder.CreateIndex(
                name: "ix_izin_pemulihan_registrasi_id",
                table: "izin_pemulihan",
                column: "registrasi_id");

            migrationBuilder.CreateIndex(
                name: "ix_izin_unggah_berlaku_sampai",
                table: "izin_unggah",
                column: "berlaku_sampai");

            migrationBuilder.CreateIndex(
                name: "ix_jejak_nip",
                table: "jejak",
                column: "nip");

            migrationBuilder.CreateIndex(
                name: "ix_jejak_objek",
                table: "jejak",
                column: "objek");

            migrationBuilder.CreateIndex(
                name: "ix_kode_cadangan_petugas_id_sidik",
                table: "kode_cadangan",
                columns: new[] { "petugas_id", "sidik" });

            migrationBuilder.CreateIndex(
                name: "ix_kode_tautkan_sidik",
                table: "kode_tautkan",
                column: "sidik",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kotak_keluar_dibuat",
                table: "kotak_keluar",
                column: "dibuat");

            migrationBuilder.CreateIndex(
                name: "ix_kotak_keluar_kanal_alamat_id",
                table: "kotak_keluar",
                columns: new[] { "kanal", "alamat", "id" },
                filter: "keadaan = 0");

            migrationBuilder.CreateIndex(
                name: "ix_kotak_keluar_penerima_siaran",
                table: "kotak_keluar",
                column: "penerima_siaran",
                filter: "penerima_siaran IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_lampiran_registrasi_id_bukti_bagian_kunci_sidik",
                table: "lampiran",
                columns: new[] { "registrasi_id", "bukti", "bagian", "kunci", "sidik" },
                unique: true,
                filter: "dicabut_pada IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_lampiran_sidik",
                table: "lampiran",
                column: "sidik");

            migrationBuilder.CreateIndex(
                name: "ix_laporan_keadaan_janji_selesai",
                table: "laporan",
                columns: new[] { "keadaan", "janji_selesai" });

            migrationBuilder.CreateIndex(
                name: "ix_laporan_kelompok",
                table: "laporan",
                column: "kelompok");

            migrationBuilder.CreateIndex(
                name: "ix_laporan_meja_keadaan_waktu",
                table: "laporan",
                columns: new[] { "meja", "keadaan", "waktu" });

            migrationBuilder.CreateIndex(
                name: "ix_laporan_nip",
                table: "laporan",
                column: "nip");

            migrationBuilder.CreateIndex(
                name: "ix_laporan_nomor",
                table: "laporan",
                column: "nomor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_laporan_pemegang_id_keadaan",
                table: "laporan",
                columns: new[] { "pemegang_id", "keadaan" });

            migrationBuilder.CreateIndex(
                name: "ix_laporan_percakapan_id",
                table: "laporan",
                column: "percakapan_id");

            migrationBuilder.CreateIndex(
                name: "ix_laporan_registrasi_id",
                table: "laporan",
                column: "registrasi_id");

            migrationBuilder.CreateIndex(
                name: "ix_nik_diketik_nik",
                table: "nik_diketik",
                column: "nik");

            migrationBuilder.CreateIndex(
                name: "ix_obrolan_petugas_kanal_alamat",
                table: "obrolan_petugas",
                columns: new[] { "kanal", "alamat" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_penerima_siaran_dikirim",
                table: "penerima_siaran",
                column: "id",
                filter: "keadaan = 1");

            migrationBuilder.CreateIndex(
                name: "ix_penerima_siaran_orang_id_dikirim_pada",
                table: "penerima_siaran",
                columns: new[] { "orang_id", "dikirim_pada" });

            migrationBuilder.CreateIndex(
                name: "ix_penerima_siaran_siaran_id_keadaan_id",
                table: "penerima_siaran",
                columns: new[] { "siaran_id", "keadaan", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_penerima_siaran_siaran_id_orang_id",
                table: "penerima_siaran",
                columns: new[] { "siaran_id", "orang_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_penjelasan_temuan_registrasi_id_aturan_bagian_kunci_isian",
                table: "penjelasan_temuan",
                columns: new[] { "registrasi_id", "aturan", "bagian", "kunci", "isian" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_permintaan_pemulihan_instansi_kode_keadaan_dibuat",
                table: "permintaan_pemulihan",
                columns: new[] { "instansi_kode", "keadaan", "dibuat" });

            migrationBuilder.CreateIndex(
                name: "ix_permintaan_pemulihan_keadaan_sanggah_sampai",
                table: "permintaan_pemulihan",
                columns: new[] { "keadaan", "sanggah_sampai" });

            migrationBuilder.CreateIndex(
                name: "ix_permintaan_pemulihan_nomor",
                table: "permintaan_pemulihan",
                column: "nomor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pertanyaan_baris_registrasi_id_dijawab_pada",
                table: "pertanyaan_baris",
                columns: new[] { "registrasi_id", "dijawab_pada" });

            migrationBuilder.CreateIndex(
                name: "ix_pertanyaan_baris_sidik_berkas",
                table: "pertanyaan_baris",
                column: "sidik_berkas");

            migrationBuilder.CreateIndex(
                name: "ix_perubahan_isian_catatan_id_isian",
                table: "perubahan_isian",
                columns: new[] { "catatan_id", "isian" });

            migrationBuilder.CreateIndex(
                name: "ix_pesan_bertanda_kanal_alamat_rujukan",
                table: "pesan_bertanda",
                columns: new[] { "kanal", "alamat", "rujukan" });

            migrationBuilder.CreateIndex(
                name: "ix_pesan_laporan_laporan_id_id",
                table: "pesan_laporan",
                columns: new[] { "laporan_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_pesan_laporan_rujukan",
                table: "pesan_laporan",
                column: "rujukan");

            migrationBuilder.CreateIndex(
                name: "ix_petugas_instansi_kode_nama",
                table: "petugas",
                columns: new[] { "instansi_kode", "nama" });

            migrationBuilder.CreateIndex(
                name: "ix_petugas_nama_pengguna",
                table: "petugas",
                column: "nama_pengguna",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pns_instansi_kode",
                table: "pns",
                column: "instansi_kode");

            migrationBuilder.CreateIndex(
                name: "ix_pns_nik",
                table: "pns",
                column: "nik");

            migrationBuilder.CreateIndex(
                name: "ix_putusan_baris_registrasi_id_baris_tingkat",
                table: "putusan_baris",
                columns: new[] { "registrasi_id", "baris", "tingkat" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_registrasi_instansi_kode_keadaan_nama",
                table: "registrasi",
                columns: new[] { "instansi_kode", "keadaan", "nama" });

            migrationBuilder.CreateIndex(
                name: "ix_registrasi_instansi_kode_keadaan_tanggal_daftar",
                table: "registrasi",
                columns: new[] { "instansi_kode", "keadaan", "tanggal_daftar" });

            migrationBuilder.CreateIndex(
                name: "ix_registrasi_keadaan_tanggal_daftar",
                table: "registrasi",
                columns: new[] { "keadaan", "tanggal_daftar" });

            migrationBuilder.CreateIndex(
                name: "ix_registrasi_nip",
                table: "registrasi",
                column: "nip",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_registrasi_nomor",
                table: "registrasi",
                column: "nomor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_registrasi_percakapan_id",
                table: "registrasi",
                column: "percakapan_id");

            migrationBuilder.CreateIndex(
                name: "ix_rujukan_daftar_induk",
                table: "rujukan",
                columns: new[] { "daftar", "induk" });

            migrationBuilder.CreateIndex(
                name: "ix_rujukan_daftar_kode",
                table: "rujukan",
                columns: new[] { "daftar", "kode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_segel_jejak_instansi_kode_jejak_id",
                table: "segel_jejak",
                columns: new[] { "instansi_kode", "jejak_id" });

            migrationBuilder.CreateIndex(
                name: "ix_segel_jejak_rantai_urutan",
                table: "segel_jejak",
                columns: new[] { "rantai", "urutan" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_segel_jejak_tanggal_instansi_kode",
                table: "segel_jejak",
                columns: new[] { "tanggal", "instansi_kode" });

            migrationBuilder.CreateIndex(
                name: "ix_sesi_masuk_petugas_id",
                table: "sesi_masuk",
                column: "petugas_id");

            migrationBuilder.CreateIndex(
                name: "ix_sesi_masuk_terakhir",
                table: "sesi_masuk",
                column: "terakhir");

            migrationBuilder.CreateIndex(
                name: "ix_siaran_keadaan_giliran_pada",
                table: "siaran",
                columns: new[] { "keadaan", "giliran_pada" });

            migrationBuilder.CreateIndex(
                name: "ix_siaran_kunci",
                table: "siaran",
                column: "kunci",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tautan_laporan_dengan",
                table: "tautan_laporan",
                column: "dengan");

            migrationBuilder.CreateIndex(
                name: "ix_tautan_sekali_berlaku_sampai",
                table: "tautan_sekali",
                column: "berlaku_sampai");

            migrationBuilder.CreateIndex(
                name: "ix_tautan_sekali_sasaran",
                table: "tautan_sekali",
                column: "sasaran");

            migrationBuilder.CreateIndex(
                name: "ix_update_diklaim_waktu",
                table: "update_diklaim",
                column: "waktu");

            migrationBuilder.CreateIndex(
                name: "ix_usul_identitas_laporan_id_keadaan",
                table: "usul_identitas",
                columns: new[] { "laporan_id", "keadaan" });

            migrationBuilder.CreateIndex(
                name: "ix_usul_identitas_nip",
                table: "usul_identitas",
                column: "nip");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "akar_jejak");

            migrationBuilder.DropTable(
                name: "aktivitas_langsung");

            migrationBuilder.DropTable(
                name: "alamat_kanal");

            migrationBuilder.DropTable(
                name: "alasan_belum_ikut");

            migrationBuilder.DropTable(
                name: "bagian_ekspor");

            migrationBuilder.DropTable(
                name: "batas_segel");

            migrationBuilder.DropTable(
                name: "berkas");

            migrationBuilder.DropTable(
                name: "catatan_pengisian");

            migrationBuilder.DropTable(
                name: "ekspor");

            migrationBuilder.DropTable(
                name: "formulir");

            migrationBuilder.DropTable(
                name: "giliran_hitung");

            migrationBuilder.DropTable(
                name: "grup_meja");

            migrationBuilder.DropTable(
                name: "hari_libur");

            migrationBuilder.DropTable(
                name: "hitungan_gagal");

            migrationBuilder.DropTable(
                name: "hitungan_instansi");

            migrationBuilder.DropTable(
                name: "hitungan_unit");

            migrationBuilder.DropTable(
                name: "instansi");

            migrationBuilder.DropTable(
                name: "izin_pemulihan");

            migrationBuilder.DropTable(
                name: "izin_unggah");

            migrationBuilder.DropTable(
                name: "jawaban_siap");

            migrationBuilder.DropTable(
                name: "jejak");

            migrationBuilder.DropTable(
                name: "kampanye");

            migrationBuilder.DropTable(
                name: "kanal_pns");

            migrationBuilder.DropTable(
                name: "kata_rujukan");

            migrationBuilder.DropTable(
                name: "kiriman_formulir");

            migrationBuilder.DropTable(
                name: "kode_cadangan");

            migrationBuilder.DropTable(
                name: "kode_tautkan");

            migrationBuilder.DropTable(
                name: "kotak_keluar");

            migrationBuilder.DropTable(
                name: "laju_kirim");

            migrationBuilder.DropTable(
                name: "lampiran");

            migrationBuilder.DropTable(
                name: "laporan");

            migrationBuilder.DropTable(
                name: "nik_diketik");

            migrationBuilder.DropTable(
                name: "obrolan_langsung");

            migrationBuilder.DropTable(
                name: "obrolan_petugas");

            migrationBuilder.DropTable(
                name: "penerima_siaran");

            migrationBuilder.DropTable(
                name: "pengaturan_instansi");

            migrationBuilder.DropTable(
                name: "penjelasan_temuan");

            migrationBuilder.DropTable(
                name: "percakapan");

            migrationBuilder.DropTable(
                name: "permintaan_kabar");

            migrationBuilder.DropTable(
                name: "permintaan_pemulihan");

            migrationBuilder.DropTable(
                name: "pertanyaan_baris");

            migrationBuilder.DropTable(
                name: "perubahan_isian");

            migrationBuilder.DropTable(
                name: "pesan_bertanda");

            migrationBuilder.DropTable(
                name: "pesan_laporan");

            migrationBuilder.DropTable(
                name: "petugas");

            migrationBuilder.DropTable(
                name: "pns");

            migrationBuilder.DropTable(
                name: "putusan_baris");

            migrationBuilder.DropTable(
                name: "registrasi");

            migrationBuilder.DropTable(
                name: "rujukan");

            migrationBuilder.DropTable(
                name: "segel_jejak");

            migrationBuilder.DropTable(
                name: "sesi_masuk");

            migrationBuilder.DropTable(
                name: "siaran");

            migrationBuilder.DropTable(
                name: "tanpa_pengingat");

            migrationBuilder.DropTable(
                name: "tautan_laporan");

            migrationBuilder.DropTable(
                name: "tautan_sekali");

            migrationBuilder.DropTable(
                name: "tingkat_tuntas");

            migrationBuilder.DropTable(
                name: "titik_berhenti");

            migrationBuilder.DropTable(
                name: "update_diklaim");

            migrationBuilder.DropTable(
                name: "usul_identitas");

            migrationBuilder.DropTable(
                name: "versi_laman");
        }
    }
}
