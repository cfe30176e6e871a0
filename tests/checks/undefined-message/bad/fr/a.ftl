usage = Copier { source }
