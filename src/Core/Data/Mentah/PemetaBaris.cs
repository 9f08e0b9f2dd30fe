using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace EPupns.Core.Data.Mentah;

/// <summary>
/// Moves whole rows of one table between objects and statements, by the mapping that EF has of it: a property that is added to
/// the class is read and written here by itself.
/// </summary>
public sealed class PemetaBaris<T>
    where T : class
{
    private readonly IProperty[] _kolom;
    private readonly Func<T> _baru;

    /// <summary>For one model.</summary>
    /// <param name="model">The model of the database in use.</param>
    /// <param name="baru">Makes an object to fill.</param>
    /// <param name="kecuali">Properties that the database fills itself.</param>
    public PemetaBaris(IModel model, Func<T> baru, params string[] kecuali)
    {
        var entitas = model.FindEntityType(typeof(T))!;
        _baru = baru;
        _kolom = [.. entitas.GetProperties().Where(p => !kecuali.Contains(p.Name))];
        Tabel = entitas.GetTableName()!;
        Nama = [.. _kolom.Select(k => k.GetColumnName())];
        Isian = [.. Nama.Select(n => "@" + n)];
    }

    /// <summary>Name of the table.</summary>
    public string Tabel { get; }

    /// <summary>Names of the columns.</summary>
    public string[] Nama { get; }

    /// <summary>Names of the placeholders, one a column.</summary>
    public string[] Isian { get; }

    /// <summary><c>INSERT INTO … VALUES …</c>.</summary>
    public string Sisip => $"INSERT INTO {Tabel} ({string.Join(", ", Nama)}) VALUES ({string.Join(", ", Isian)})";

    /// <summary><c>UPDATE … SET … WHERE id = @id</c>.</summary>
    public string Ubah => $"UPDATE {Tabel} SET {string.Join(", ", Nama.Where(n => n != "id").Select(n => $"{n} = @{n}"))} WHERE id = @id";

    /// <summary>The values of a row, in the order of the placeholders.</summary>
    public object?[] Nilai(T baris)
    {
        var nilai = new object?[_kolom.Length];
        for (var i = 0; i < nilai.Length; i++)
        {
            var isi = _kolom[i].GetGetter().GetClrValue(baris);
            nilai[i] = Pengubah(_kolom[i]) is { } pengubah ? pengubah.ConvertToProvider(isi) : isi is Enum ? Convert.ToInt32(isi, null) : isi;
        }

        return nilai;
    }

    /// <summary>The row that the reader stands on; its first columns are <see cref="Nama"/>.</summary>
    public T Baca(DbDataReader pembaca)
    {
        var baris = _baru();
        for (var i = 0; i < _kolom.Length; i++)
        {
            _kolom[i].PropertyInfo!.SetValue(baris, pembaca.IsDBNull(i) ? null : Nilai(pembaca, i));
        }

        return baris;
    }

    private object? Nilai(DbDataReader pembaca, int i)
    {
        var pengubah = Pengubah(_kolom[i]);
        var jenis = pengubah?.ProviderClrType ?? _kolom[i].ClrType;
        jenis = Nullable.GetUnderlyingType(jenis) ?? jenis;
        object mentah = jenis == typeof(Guid) ? pembaca.GetGuid(i)
            : jenis == typeof(int) || jenis.IsEnum ? pembaca.GetInt32(i)
            : jenis == typeof(long) ? pembaca.GetInt64(i)
            : jenis == typeof(bool) ? pembaca.GetBoolean(i)
            : jenis == typeof(DateTimeOffset) ? pembaca.GetFieldValue<DateTimeOffset>(i)
            : pembaca.GetString(i);
        return pengubah?.ConvertFromProvider(mentah) ?? mentah;
    }

    private static Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter? Pengubah(IProperty kolom) =>
        kolom.FindTypeMapping()?.Converter;
}
