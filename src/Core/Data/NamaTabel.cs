using System.Text;
using Microsoft.EntityFrameworkCore;

namespace EPupns.Core.Data;

/// <summary>Tables and columns in snake_case, so that both databases read the same in psql and sqlite3.</summary>
internal static class NamaTabel
{
    public static void Terapkan(ModelBuilder model)
    {
        foreach (var entitas in model.Model.GetEntityTypes())
        {
            entitas.SetTableName(Ular(entitas.GetTableName()!));
            foreach (var kolom in entitas.GetProperties())
            {
                kolom.SetColumnName(Ular(kolom.GetColumnName()));
            }

            foreach (var kunci in entitas.GetKeys())
            {
                kunci.SetName(Ular(kunci.GetName()!));
            }

            foreach (var indeks in entitas.GetIndexes())
            {
                indeks.SetDatabaseName(Ular(indeks.GetDatabaseName()!));
            }
        }
    }

    private static string Ular(string nama)
    {
        var hasil = new StringBuilder(nama.Length + 8);
        for (var i = 0; i < nama.Length; i++)
        {
            if (char.IsUpper(nama[i]) && i > 0 && nama[i - 1] != '_' && !char.IsUpper(nama[i - 1]))
            {
                hasil.Append('_');
            }

            hasil.Append(char.ToLowerInvariant(nama[i]));
        }

        return hasil.ToString();
    }
}
