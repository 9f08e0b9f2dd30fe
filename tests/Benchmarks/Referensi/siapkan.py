"""Turns the shared lists into files that `impor referensi` takes."""
import csv, re, sys, collections
src, out = sys.argv[1], sys.argv[2]
def baca(n): return list(csv.DictReader(open(f"{src}/{n}", encoding="utf-8")))
def tulis(n, kolom, rows):
    with open(f"{out}/{n}.csv", "w", encoding="utf-8", newline="") as f:
        w = csv.writer(f); w.writerow(kolom); k = 0
        for r in rows: w.writerow(r); k += 1
    print(n, k)
wil = baca("wilayah_2015.csv")
tulis("wilayah", ["kode","nama","induk"], ([r["kode"], r["nama"], r["kode"].rpartition(".")[0]] for r in wil))
# instansi: BKN's short codes
ins = baca("instansi.csv"); perid = {r["id_sapk"]: r["kode_cepat"] for r in ins}
tulis("instansi", ["kode","nama"], ([r["kode_cepat"], r["nama"]] for r in ins))
tulis("satuan_kerja", ["kode","nama","instansi"], ([r["id_sapk"], r["nama"], perid[r["instansi_id"]]] for r in baca("satuan_kerja.csv") if r["instansi_id"] in perid))
tulis("lokasi", ["kode","nama","induk","jenis"], ([r["id_sapk"], r["nama"], r["induk_id"], r["jenis"]] for r in baca("lokasi_sapk.csv")))
tulis("pendidikan", ["kode","nama","aktif","tingkat"], ([r["id_sapk"], r["nama"], r["aktif"], r["tingkat"]] for r in baca("pendidikan.csv")))
tulis("jabatan", ["kode","nama","jenis","jenjang"], [[r["id_sapk"], r["nama"], "2", r["jenjang"]] for r in baca("jabatan_fungsional_tertentu.csv")] + [[r["kode_cepat"], r["nama"], "4", ""] for r in baca("jabatan_fungsional_umum.csv")])
tulis("diklat", ["kode","nama"], ([r["kode_cepat"], r["nama"]] for r in baca("jenis_kursus_diklat.csv")))
tulis("mata_pelajaran", ["kode","nama"], ([r["id_sapk"], r["nama"]] for r in baca("mata_pelajaran.csv")))
tulis("spesialisasi_dokter", ["kode","nama","kelompok"], ([r["id_sapk"], r["nama"], r["tingkat"]] for r in baca("spesialisasi_dokter.csv")))
tulis("kompetensi", ["kode","nama"], ([r["id"], r["nama"]] for r in baca("kompetensi.csv")))
# schools: the district is found by its name inside the regency, else the regency stands for it
def polos(s): return re.sub(r"[^a-z]", "", re.sub(r"^kec\.? ", "", s.lower()))
kec = {(r["kode"][:5], polos(r["nama"])): r["kode"] for r in wil if r["kode"].count(".") == 2}
dap = {r["kode_dapodik"]: r for r in baca("wilayah_dapodik.csv")}
kab = {k: r["kode_kemendagri_kab"] for k, r in dap.items() if r["tingkat"] == "kab"}
kena = collections.Counter()
def sekolah():
    for r in baca("sekolah_2019.csv"):
        k = r["kode_kec_dapodik"]; d = dap.get(k); mk = kab.get(k[:4] + "00")
        kc = kec.get((mk, polos(d["nama"]))) if d and mk else None
        kena["kec" if kc else "kab" if mk else "tanpa"] += 1
        yield [r["npsn"], r["nama"], kc or mk or "", r["bentuk"], "" if kc or not d else d["nama"]]
tulis("sekolah", ["kode","nama","induk","bentuk","kecamatan"], sekolah()); print(dict(kena))
