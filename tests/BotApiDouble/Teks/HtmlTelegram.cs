using System.Globalization;
using System.Text;
using EPupns.BotApiDouble.Protokol;

namespace EPupns.BotApiDouble.Teks;

/// <summary>Telegram's HTML: a handful of tags, four named entities, and a refusal with a byte offset for everything else.</summary>
internal sealed class HtmlTelegram
{
    private static readonly Dictionary<string, string> JenisTag = new(StringComparer.Ordinal)
    {
        ["b"] = "bold", ["strong"] = "bold", ["i"] = "italic", ["em"] = "italic", ["u"] = "underline", ["ins"] = "underline",
        ["s"] = "strikethrough", ["strike"] = "strikethrough", ["del"] = "strikethrough", ["tg-spoiler"] = "spoiler", ["span"] = "spoiler",
        ["a"] = "text_link", ["code"] = "code", ["pre"] = "pre", ["blockquote"] = "blockquote",
    };

    private static readonly Dictionary<string, char> Bernama = new(StringComparer.Ordinal)
    {
        ["lt"] = '<', ["gt"] = '>', ["amp"] = '&', ["quot"] = '"',
    };

    private readonly string _sumber;
    private readonly StringBuilder _polos = new();
    private readonly List<Entitas> _entitas = [];
    private readonly Stack<TagTerbuka> _terbuka = new();
    private int _posisi;

    private HtmlTelegram(string sumber) => _sumber = sumber;

    public static TeksBerformat Baca(string sumber)
    {
        var pembaca = new HtmlTelegram(sumber);
        pembaca.Baca();
        return new TeksBerformat(
            pembaca._polos.ToString(),
            [.. pembaca._entitas.OrderBy(entitas => entitas.Awal).ThenByDescending(entitas => entitas.Panjang)]);
    }

    private void Baca()
    {
        while (_posisi < _sumber.Length)
        {
            if (_sumber[_posisi] == '&')
                BacaKarakter();
            else if (_sumber[_posisi] != '<')
                _polos.Append(_sumber[_posisi++]);
            else if (_posisi + 1 < _sumber.Length && _sumber[_posisi + 1] == '/')
                BacaTagTutup();
            else
                BacaTagBuka();
        }
        if (_terbuka.TryPeek(out var sisa))
            throw Rusak($"Can't find end tag corresponding to start tag \"{sisa.Nama}\"");
    }

    private void BacaKarakter()
    {
        var akhir = _sumber.IndexOf(';', _posisi);
        var nama = akhir > 0 && akhir - _posisi <= 10 ? _sumber[(_posisi + 1)..akhir] : "";
        if (Bernama.TryGetValue(nama, out var karakter))
            _polos.Append(karakter);
        else if (nama.StartsWith('#') && BacaNomor(nama[1..]) is { } rune)
            _polos.Append(rune.ToString());
        else
        {
            _polos.Append('&');
            _posisi++;
            return;
        }
        _posisi = akhir + 1;
    }

    private static Rune? BacaNomor(string angka)
    {
        var heksa = angka.StartsWith('x');
        var terbaca = heksa
            ? int.TryParse(angka.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var nomor)
            : int.TryParse(angka, NumberStyles.None, CultureInfo.InvariantCulture, out nomor);
        return terbaca && nomor > 0 && Rune.IsValid(nomor) ? new Rune(nomor) : null;
    }

    private void BacaTagBuka()
    {
        var awal = _posisi++;
        var nama = AmbilSampai(static c => c == '>' || char.IsWhiteSpace(c)).ToLowerInvariant();
        if (_posisi >= _sumber.Length)
            throw Rusak($"Unclosed start tag at byte offset {Bita(awal)}");
        if (!JenisTag.ContainsKey(nama))
            throw Rusak($"Unsupported start tag \"{nama}\" at byte offset {Bita(awal)}");
        var atribut = BacaAtribut(nama, awal);
        if (nama == "span" && atribut.GetValueOrDefault("class") != "tg-spoiler")
            throw Rusak($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {Bita(awal)}");
        _terbuka.Push(new TagTerbuka(nama, _polos.Length, atribut));
    }

    private Dictionary<string, string> BacaAtribut(string tag, int awal)
    {
        var atribut = new Dictionary<string, string>(StringComparer.Ordinal);
        while (true)
        {
            AmbilSampai(static c => !char.IsWhiteSpace(c));
            if (_posisi >= _sumber.Length)
                throw Rusak($"Unclosed start tag at byte offset {Bita(awal)}");
            if (_sumber[_posisi] == '>')
                break;
            var nama = AmbilSampai(static c => c is '=' or '>' || char.IsWhiteSpace(c)).ToLowerInvariant();
            if (nama.Length == 0)
                throw Rusak($"Empty attribute name in the tag \"{tag}\" at byte offset {Bita(awal)}");
            atribut[nama] = BacaNilai(tag, awal);
        }
        _posisi++;
        return atribut;
    }

    private string BacaNilai(string tag, int awal)
    {
        if (_posisi >= _sumber.Length || _sumber[_posisi] != '=')
            return "";
        _posisi++;
        if (_posisi < _sumber.Length && _sumber[_posisi] is '"' or '\'')
        {
            var kutip = _sumber[_posisi++];
            var nilai = AmbilSampai(c => c == kutip);
            if (_posisi++ >= _sumber.Length)
                throw Rusak($"Unclosed start tag \"{tag}\" at byte offset {Bita(awal)}");
            return System.Net.WebUtility.HtmlDecode(nilai);
        }
        return AmbilSampai(static c => c == '>' || char.IsWhiteSpace(c));
    }

    private void BacaTagTutup()
    {
        var awal = _posisi;
        if (!_terbuka.TryPop(out var pasangan))
            throw Rusak($"Unexpected end tag at byte offset {Bita(awal)}");
        _posisi += 2;
        var nama = AmbilSampai(static c => c == '>').Trim().ToLowerInvariant();
        if (_posisi++ >= _sumber.Length)
            throw Rusak($"Unclosed end tag at byte offset {Bita(awal)}");
        if (nama.Length > 0 && nama != pasangan.Nama)
            throw Rusak($"Unmatched end tag at byte offset {Bita(awal)}, expected \"</{pasangan.Nama}>\", found \"</{nama}>\"");
        if (_polos.Length > pasangan.Awal)
            Tutup(pasangan);
    }

    private void Tutup(TagTerbuka tag)
    {
        var entitas = new Entitas(JenisTag[tag.Nama], tag.Awal, _polos.Length - tag.Awal);
        if (tag.Nama == "a")
        {
            if (Tautan.Sah(tag.Atribut.GetValueOrDefault("href") ?? _polos.ToString(tag.Awal, entitas.Panjang)) is { } url)
                _entitas.Add(entitas with { Url = url });
        }
        else if (tag.Nama == "blockquote" && tag.Atribut.ContainsKey("expandable"))
            _entitas.Add(entitas with { Jenis = "expandable_blockquote" });
        else if (tag.Nama == "pre" && BahasaKode(entitas) is { } bahasa)
            _entitas.Add(entitas with { Bahasa = bahasa });
        else if (tag.Nama == "code" && tag.Atribut.GetValueOrDefault("class") is { } kelas && kelas.StartsWith("language-", StringComparison.Ordinal))
            _entitas.Add(entitas with { Bahasa = kelas["language-".Length..] });
        else
            _entitas.Add(entitas);
    }

    // <pre><code class="language-x"> is one entity, not two.
    private string? BahasaKode(Entitas pre)
    {
        var kode = _entitas.Find(e => e.Jenis == "code" && e.Awal == pre.Awal && e.Panjang == pre.Panjang);
        if (kode is not null)
            _entitas.Remove(kode);
        return kode?.Bahasa;
    }

    private string AmbilSampai(Func<char, bool> berhenti)
    {
        var awal = _posisi;
        while (_posisi < _sumber.Length && !berhenti(_sumber[_posisi]))
            _posisi++;
        return _sumber[awal.._posisi];
    }

    private int Bita(int posisi) => Encoding.UTF8.GetByteCount(_sumber.AsSpan(0, posisi));

    private static Penolakan Rusak(string sebab) => Penolakan.Buruk($"can't parse entities: {sebab}");

    private sealed record TagTerbuka(string Nama, int Awal, IReadOnlyDictionary<string, string> Atribut);
}
